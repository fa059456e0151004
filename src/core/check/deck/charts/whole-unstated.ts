import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';
import { isWholePercent } from './whole-percent';

/** A doughnut shows parts of a whole: the source must state the whole, or the parts must be percentages that make one. */
export const wholeUnstated: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at, entries, whole }) => {
    if (content.kind !== 'doughnut' || whole !== null || isWholePercent(content, entries)) return [];
    return [
      {
        ...finds('whole-unstated'),
        severity: 'error' as const,
        place,
        actual: 'no stated whole',
        expected: 'a stated total, or bars',
        repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: 'linear' } as const,
      },
    ];
  });
