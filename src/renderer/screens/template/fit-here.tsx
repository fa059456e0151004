import type { Brand } from '../../../core/model/brand';
import type { Deck } from '../../../core/model/deck';
import { formatFigure } from '../../../core/model/figure-format';
import type { FitReport, SlotFit } from '../../../core/model/fit';
import type { Template } from '../../../core/model/template';
import { strings } from '../../strings';
import { reasonIn } from '../../strings/core';
import { Icon } from '../../ui/icon';
import { slotName } from './slot-name';

const words = strings.templates;

interface FitHereProps {
  readonly template: Template;
  readonly fit: FitReport;
  readonly deck: Deck;
  readonly brand: Brand | null;
  /** Null reports on the whole template. */
  readonly slide: string | null;
}

/** What the template, or its chosen slide, found in the article. */
export function FitHere({ template, fit, deck, brand, slide }: FitHereProps) {
  const filled = fit.slots.filter(({ state }) => state === 'filled').length;
  const slots = fit.slots.filter((slot) => slot.slide === slide);
  const dropped = fit.dropped.find((one) => one.slide === slide);
  const answer = (slot: SlotFit): string => {
    if (slot.state === 'empty' || brand === null) return reasonIn(slot);
    const entries = deck.ledger.filter(({ id }) => slot.with.includes(id));
    const shown = entries.map((entry) =>
      `${formatFigure(entry, entry.subject === '' ? 'noun' : 'value', brand.numbers)} ${entry.subject}`.trim(),
    );
    return shown.length === 0 ? words.filled : shown.join(', ');
  };
  return (
    <div className="fit-here" role="status">
      {slide === null && (
        <p>
          {words.fit(filled, fit.slots.length)} {words.leftOver(fit.leftOver.figures.length)}
        </p>
      )}
      {dropped !== undefined && (
        <p>
          <Icon name="note" /> {words.dropped} {reasonIn(dropped)}
        </p>
      )}
      <ul>
        {slots.map((slot) => (
          <li key={`${slot.slot} ${slot.with.join()}`} className={slot.state === 'filled' ? 'fit-filled' : 'fit-empty'}>
            <Icon name={slot.state === 'filled' ? 'check' : 'dash'} />
            <span>
              <strong>{slotName(template, slot)}</strong> {answer(slot)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
