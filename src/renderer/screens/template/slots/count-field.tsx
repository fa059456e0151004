import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { Icon } from '../../../ui/icon';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A small number, typed or stepped. */
export const CountField = ({ label, value, most, onChange }: CountFieldProps) => (
  <NumberField
    className="field count-field"
    value={value}
    minValue={1}
    maxValue={most}
    step={1}
    onChange={(next) => Number.isInteger(next) && onChange(next)}
  >
    <Label className="label">{label}</Label>
    <Group className="count-group">
      <Button slot="decrement" className="button button-plain button-icon">
        <Icon name="dash" />
      </Button>
      <Input className="input" />
      <Button slot="increment" className="button button-plain button-icon">
        <Icon name="plus" />
      </Button>
    </Group>
  </NumberField>
);
