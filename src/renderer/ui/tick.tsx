import { Checkbox } from 'react-aria-components';
import { Icon } from './icon';

/** The check box of a row in a list; the list gives it its name and state. */
export const Tick = () => (
  <Checkbox slot="selection" className="tick">
    {({ isSelected, isIndeterminate }) => (
      <span className="tick-box">
        {isIndeterminate ? <Icon name="dash" /> : isSelected && <Icon name="check" />}
      </span>
    )}
  </Checkbox>
);
