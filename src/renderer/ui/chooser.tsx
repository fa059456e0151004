import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon, type IconName } from './icon';

export interface ChooserOption {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
}

interface ChooserProps {
  readonly label: string;
  readonly options: readonly ChooserOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Stands for the label, which then only a screen reader reads. */
  readonly icon?: IconName;
}

/** One of a few, with a line about each. */
export const Chooser = ({ label, options, value, onChange, icon }: ChooserProps) => (
  <Select
    className={icon === undefined ? 'chooser field' : 'chooser chooser-inline'}
    value={value}
    onChange={(key) => key !== null && onChange(String(key))}
  >
    <Label className="label">{label}</Label>
    <Button className="button button-plain chooser-button">
      {icon !== undefined && <Icon name={icon} />}
      <SelectValue className="chooser-value">
        {({ selectedText }) => selectedText ?? options.find(({ id }) => id === value)?.name ?? '–'}
      </SelectValue>
      <Icon name="down" />
    </Button>
    <Popover className="popover">
      <ListBox className="menu" items={options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.name} className="menu-item">
            {({ isSelected }) => (
              <>
                <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                <span className="menu-words">
                  <span>{option.name}</span>
                  {option.hint !== undefined && (
                    <span className="quiet">{option.hint}</span>
                  )}
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
