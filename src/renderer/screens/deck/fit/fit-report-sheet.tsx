import type { ReactNode } from 'react';
import { Button as TextButton, Heading } from 'react-aria-components';
import { withLedgerIds } from '../../../../core/compose/ledger-ids';
import type { Extraction } from '../../../../core/model/extraction';
import type { Deck } from '../../../../core/model/deck';
import type { Place } from '../../../../core/model/finding';
import type { FitReport, SlotFit } from '../../../../core/model/fit';
import { goToPlace } from '../../../operations/places';
import { useApp, useDocument, useSession } from '../../../state/context';
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
  const app = useApp();
  const figureWords = useFigureWords(deck);
  const template = useSession(({ library }) => library.templates.find((entry) => entry.template.id === deck.template.id)?.template ?? null);
  const extractions = useDocument().extractions.map(withLedgerIds);
  const sections = extractions.flatMap(({ outline }) => outline.sections);
  const nameOf = (id: string): string => {
    const subject = deck.ledger.find((entry) => entry.id === id)?.subject ?? '';
    const number = figureWords(id, subject === '' ? 'noun' : 'value');
    if (number !== null) return `${number} ${subject}`.trim();
    const heading = sections.find((section) => section.id === id)?.heading;
    return heading ?? openingOf(extractions, id) ?? id;
  };
  /** Where in its article what is on no slide stands. */
  const placeOf = (id: string): Place => {
    const found = extractions.find(({ outline }) => outline.sections.some((section) => section.id === id));
    const [first] = found?.outline.sections.find((section) => section.id === id)?.blocks ?? [];
    const start = found?.article.blocks.find((block) => block.id === first)?.start;
    return found === undefined || start === undefined ? { figure: id } : { article: found.article.id, start };
  };
  const line = (slot: SlotFit, index: number): ReactNode => (
    <li key={index}>
      <strong>{slotName(template, slot)}</strong>{' '}
      <span className="quiet">
        {slot.state === 'filled' ? slot.with.map(nameOf).join(', ') : reasonIn(slot)} {words.on(templateSlideName(template, slot.slide))}
      </span>
    </li>
  );
  const leftOver = [...fit.leftOver.figures, ...fit.leftOver.sections];
  return (
    <Sheet onClose={onClose} wide closable>
      <Heading slot="title">{words.heading}</Heading>
      <div className="fit-report">
        <Part heading={words.empty} items={fit.slots.filter(({ state }) => state === 'empty').map(line)} />
        <Part
          heading={words.leftOverHeading}
          items={leftOver.map((id) => (
            <li key={id}>
              <TextButton
                className="link"
                onPress={() => {
                  onClose();
                  goToPlace(app, placeOf(id));
                }}
              >
                {nameOf(id)}
              </TextButton>
            </li>
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

/** Words of a passage that stand for it. */
const OPENING = 8;

/** How a passage begins, in quotation marks. */
function openingOf(extractions: readonly Extraction[], block: string): string | null {
  const found = extractions.flatMap(({ article }) => article.blocks.filter(({ id }) => id === block).map(({ start, end }) => article.text.slice(start, end)))[0];
  const words = found?.replace(/["“”„«»]/g, '').trim().split(/\s+/) ?? [];
  return words.length === 0 ? null : strings.quoted(`${words.slice(0, OPENING).join(' ')}${words.length > OPENING ? ' …' : ''}`);
}

const Part = ({ heading, items }: { readonly heading: string; readonly items: readonly ReactNode[] }) => (
  <section>
    <h3 className="label">
      {heading} <span className="count">{items.length}</span>
    </h3>
    {items.length === 0 ? <p className="quiet">{words.none}</p> : <ul>{items}</ul>}
  </section>
);
