import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon';

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly icon: IconName;
  readonly choices: readonly { readonly id: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (choice: T) => void;
}

/** A small button whose menu chooses one of a few settings. */
export const ChoiceMenu = <T extends string>(props: ChoiceMenuProps<T>) => (
  <MenuTrigger>
    <Button className="button button-quiet status-button" aria-label={props.label}>
      <Icon name={props.icon} />
    </Button>
    <Popover className="popover" placement="top end">
      <Menu
        className="menu"
        aria-label={props.label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.value]}
        onSelectionChange={(keys) => {
          const chosen = props.choices.find(({ id }) => keys !== 'all' && keys.has(id));
          if (chosen !== undefined) props.onChange(chosen.id);
        }}
      >
        {props.choices.map(({ id, name }) => (
          <MenuItem key={id} id={id} className="menu-item">
            {({ isSelected }) => (
              <>
                <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                {name}
              </>
            )}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
