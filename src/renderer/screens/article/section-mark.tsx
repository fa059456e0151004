import { ToggleButton } from 'react-aria-components';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';

interface SectionMarkProps {
  readonly heading: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** In the margin where a section begins: whether the deck may tell from it. */
export const SectionMark = ({ heading, isChosen, onToggle }: SectionMarkProps) => (
  <ToggleButton
    className="section-mark"
    aria-label={strings.article.sectionTick(heading)}
    isSelected={isChosen}
    onChange={onToggle}
  >
    {isChosen && <Icon name="check" />}
  </ToggleButton>
);
