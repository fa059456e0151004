import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { withLedgerIds } from '../../../../core/compose/ledger-ids';
import type { Deck } from '../../../../core/model/deck';
import type { FitReport, SlotFit } from '../../../../core/model/fit';
import { useDocument, useSession } from '../../../state/context';
import { strings } from '../../../strings';
import { reasonIn } from '../../../strings/core';
import { Sheet } from '../../../ui/sheet';
import { slotName, templateSlideName } from '../../template/slot-name';
import { useFigureWords } from '../use-figure-words';

interface FitReportSheetProps {
  readonly fit: FitReport;
  readonly deck: Deck;
  readonly onClose: () => void;
}

const words = strings.deck.fit;

/** What each place of the template found, what it did not, and what nothing asked for. */
export function FitReportSheet({ fit, deck, onClose }: FitReportSheetProps) {
  const figureWords = useFigureWords(deck);
  const template = useSession(({ library }) => library.templates.find((entry) => entry.template.id === deck.template.id)?.template ?? null);
  const sections = useDocument().extractions.map(withLedgerIds).flatMap(({ outline }) => outline.sections);
  const nameOf = (id: string): string => {
    const subject = deck.ledger.find((entry) => entry.id === id)?.subject ?? '';
    const number = figureWords(id, subject === '' ? 'noun' : 'value');
    if (number !== null) return `${number} ${subject}`.trim();
    return sections.find((section) => section.id === id)?.heading ?? id;
  };
  const line = (slot: SlotFit, index: number): ReactNode => (
    <li key={index}>
      <strong>{slotName(template, slot)}</strong>{' '}
      <span className="quiet">
        {slot.state === 'filled' ? slot.with.map(nameOf).join(', ') : reasonIn(slot)}
      </span>
    </li>
  );
  const leftOver = [...fit.leftOver.figures, ...fit.leftOver.sections];
  return (
    <Sheet onClose={onClose} wide>
      <Heading slot="title">{words.heading}</Heading>
      <div className="fit-report">
        <Part heading={words.empty} items={fit.slots.filter(({ state }) => state === 'empty').map(line)} />
        <Part
          heading={words.leftOverHeading}
          items={leftOver.map((id) => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        />
        <Part
          heading={words.dropped}
          items={fit.dropped.map((left) => (
            <li key={left.slide}>
              <strong>{templateSlideName(template, left.slide)}</strong> <span className="quiet">{reasonIn(left)}</span>
            </li>
          ))}
        />
        <Part heading={words.filled} items={fit.slots.filter(({ state }) => state === 'filled').map(line)} />
      </div>
    </Sheet>
  );
}

const Part = ({ heading, items }: { readonly heading: string; readonly items: readonly ReactNode[] }) => (
  <section>
    <h3 className="label">
      {heading} <span className="count">{items.length}</span>
    </h3>
    {items.length === 0 ? <p className="quiet">{words.none}</p> : <ul>{items}</ul>}
  </section>
);
