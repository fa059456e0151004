import { Button } from 'react-aria-components';
import { strings } from '../strings';

interface DesignChoiceProps {
  /** 'Template' */
  readonly label: string;
  readonly name: string;
  readonly onChange: () => void;
}

/** What the deck is made with, and the way to see it made with another. */
export const DesignChoice = ({ label, name, onChange }: DesignChoiceProps) => (
  <div className="field">
    <span className="label">{label}</span>
    <Button className="button button-plain design-choice" aria-label={`${label}: ${name} ${strings.deck.tryOn.change}`} onPress={onChange}>
      <span>{name}</span>{' '}
      <span className="link">{strings.deck.tryOn.change}</span>
    </Button>
  </div>
);
