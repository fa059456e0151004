import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

const MOST = 5;

/** A ring of more parts than the eye can compare. */
export const tooManySlices: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at }) =>
    content.kind !== 'doughnut' || content.rows.length <= MOST
      ? []
      : [
          {
            ...finds('too-many-slices', content.rows.length, MOST),
            severity: 'warning' as const,
            place,
            actual: `${content.rows.length} parts`,
            expected: `at most ${MOST}, or bars`,
            repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: 'linear' } as const,
          },
        ],
  );
