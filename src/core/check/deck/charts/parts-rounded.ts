import { shownQuantity } from '../../../model/derived-rounding';
import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';
import { isWholePercent } from './whole-percent';

/** Percentages of one whole that, as they are shown, do not come to a hundred: the slide should say why. */
export const partsRounded: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ slide, content, place, entries }) => {
    if (content.kind !== 'doughnut' || !isWholePercent(content, entries)) return [];
    const sum = Number(entries.reduce((total, entry) => total + shownQuantity(entry).value, 0).toPrecision(12));
    const said = slide.kind === 'chart' && slide.readWithCare.some((span) => span.type === 'text' && /round/i.test(span.text));
    if (sum === 100 || said) return [];
    return [
      {
        ...finds('parts-rounded', sum),
        severity: 'note' as const,
        place,
        actual: `${sum}%`,
        expected: 'a word under the chart that the source rounds its parts',
      },
    ];
  });
