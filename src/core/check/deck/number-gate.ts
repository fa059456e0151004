import type { LedgerEntry } from '../../model/figure';
import type { ReadNumber } from '../../model/number-reader';
import { slideTexts } from '../../model/slide-texts';
import type { DeckRule } from './deck-rule';

const same = (entry: LedgerEntry, number: ReadNumber): boolean =>
  entry.value === number.value &&
  entry.valueHigh === number.valueHigh &&
  (entry.unit === number.unit || number.unit === null);

/**
 * Every number typed into the deck's texts, chart words and notes must be in the ledger with its
 * value, unit and qualifier: as a figure of the source, a derivation, or signed by the user.
 */
export const numberGate: DeckRule = (deck, readNumbers) =>
  deck.slides.flatMap((slide) => {
    const typed = [
      ...slideTexts(slide).map(({ field, text }) => ({
        field,
        text: text.map((span) => (span.type === 'text' ? span.text : ' ¶ ')).join(''),
      })),
      { field: 'notes', text: slide.notes },
      ...(slide.kind === 'chart' ? [{ field: 'chart.measure', text: slide.chart.measure }] : []),
    ];
    return typed.flatMap(({ field, text }) =>
      readNumbers(text, deck.language).flatMap((number) => {
        const known = deck.ledger.filter((entry) => same(entry, number));
        const kept = known.some(({ qualifier }) => qualifier === number.qualifier);
        if (kept) return [];
        const [nearest] = known;
        return [
          {
            rule: 'number-gate',
            severity: 'error' as const,
            place: { slide: slide.id, field, ...(nearest === undefined ? {} : { figure: nearest.id }) },
            message:
              nearest === undefined
                ? `“${number.quote}” is neither in the source, nor derived from it, nor signed.`
                : `“${number.quote}” has lost the source’s qualifier.`,
            actual: number.quote,
            expected:
              nearest === undefined
                ? 'a figure of the ledger'
                : nearest.type === 'figure'
                  ? nearest.quote
                  : nearest.qualifier,
            why: 'Every number before a committee must lead back to its source.',
          },
        ];
      }),
    );
  });
