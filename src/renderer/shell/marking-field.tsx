import { Button, ComboBox, Input, Label, ListBoxItem, Popover, Text } from 'react-aria-components';
import { strings } from '../strings';
import { ComboList } from '../ui/combo-list';
import { Icon } from '../ui/icon';

/** Labels of the Traffic Light Protocol 2.0 (https://www.first.org/tlp/). */
const labels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'].map((id) => ({ id }));

interface MarkingFieldProps {
  readonly marking: string;
  readonly onChange: (marking: string) => void;
}

/** The marking of every slide: a label of the protocol, or the house's own words. */
export const MarkingField = ({ marking, onChange }: MarkingFieldProps) => (
  <ComboBox
    className="field"
    inputValue={marking}
    onInputChange={onChange}
    allowsCustomValue
    defaultItems={labels}
    menuTrigger="manual"
  >
    <Label className="label">{strings.deck.marking}</Label>
    <span className="combo">
      <Input className="input" spellCheck={false} />
      <Button className="button button-quiet button-icon">
        <Icon name="down" />
      </Button>
    </span>
    <Text slot="description" className="hint">
      {strings.deck.markingHint}
    </Text>
    <Popover className="popover">
      <ComboList label={strings.deck.marking}>
        {({ id }: { readonly id: string }) => (
          <ListBoxItem id={id} textValue={id} className="menu-item">
            {id}
          </ListBoxItem>
        )}
      </ComboList>
    </Popover>
  </ComboBox>
);
