import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

/** A line between values of which some have no date claims a pace that nothing states. */
export const lineUndated: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at }) => {
    const undated = content.rows.filter(({ date }) => date === null).map(({ label }) => label);
    if ((content.kind !== 'line' && content.kind !== 'area') || undated.length === 0) return [];
    return [
      {
        rule: 'line-undated',
        severity: 'warning' as const,
        place,
        message: `The line joins values without a date: ${undated.slice(0, 3).join(', ')}.`,
        actual: `${undated.length} of ${content.rows.length} without a date`,
        expected: 'a date for every value, or columns',
        why: 'The slope of a line is a pace, and a pace needs dates.',
        repair: { repair: 'change-chart', chart: at, kind: 'column', scale: content.scale } as const,
      },
    ];
  });
