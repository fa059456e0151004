import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';
import { isWholePercent } from './whole-percent';

/** A doughnut shows parts of a whole: the source must state the whole, or the parts must be percentages that make one. */
export const wholeUnstated: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at, entries, whole }) => {
    if (content.kind !== 'doughnut' || whole !== null || isWholePercent(content, entries)) return [];
    return [
      {
        rule: 'whole-unstated',
        severity: 'error' as const,
        place,
        message: 'The doughnut shows parts of a whole that is nowhere stated.',
        actual: 'no stated whole',
        expected: 'a stated total, or bars',
        why: 'Parts that overlap or leave something out do not fill a ring; only a stated whole tells.',
        repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: 'linear' } as const,
      },
    ];
  });
