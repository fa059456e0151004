import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

/** A line between values of which some have no date claims a pace that nothing states. */
export const lineUndated: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at }) => {
    const undated = content.rows.filter(({ date }) => date === null).map(({ label }) => label);
    if ((content.kind !== 'line' && content.kind !== 'area') || undated.length === 0) return [];
    return [
      {
        ...finds('line-undated', undated.slice(0, 3)),
        severity: 'warning' as const,
        place,
        actual: `${undated.length} of ${content.rows.length} without a date`,
        expected: 'a date for every value, or columns',
        repair: { repair: 'change-chart', chart: at, kind: 'column', scale: content.scale } as const,
      },
    ];
  });
