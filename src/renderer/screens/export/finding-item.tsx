import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import { goToPlace, hasPlace } from '../../operations/places';
import { useApp } from '../../state/context';
import { strings } from '../../strings';
import { findingIn } from '../../strings/core';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { fieldName } from '../deck/field-name';
import { RepairButton } from './repair-button';
import { VouchButton } from './vouch-button';

interface FindingItemProps {
  readonly finding: Finding;
  readonly deck: Deck;
}

const words = strings.export;

/** One thing to look at: what, why, where, and what can be done about it here. */
export function FindingItem({ finding, deck }: FindingItemProps) {
  const app = useApp();
  const { severity, place } = finding;
  const { message, why } = findingIn(finding);
  const index = deck.slides.findIndex(({ id }) => id === place.slide);
  const where =
    index === -1
      ? words.goArticle
      : place.field === undefined
        ? words.go(index + 1)
        : words.goField(index + 1, fieldName(place.field));
  return (
    <li className={`finding finding-${severity}`}>
      <Icon name={severity} />
      <div className="row-words">
        <strong>{message}</strong>
        <span className="quiet">{why}</span>
      </div>
      <RepairButton finding={finding} />
      <VouchButton finding={finding} deck={deck} />
      {hasPlace(place) && <Button onPress={() => goToPlace(app, place)}>{where}</Button>}
    </li>
  );
}
