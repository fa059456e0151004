import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../../ui/icon';

interface ListButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hint?: string;
  readonly onPress: () => void;
}

/** A line that opens something. */
export const ListButton = ({ icon, name, hint, onPress }: ListButtonProps) => (
  <li>
    <Button className="list-button" onPress={onPress}>
      <Icon name={icon} />
      <span className="list-button-name">{name}</span>
      {hint !== undefined && <span className="quiet">{hint}</span>}
    </Button>
  </li>
);
