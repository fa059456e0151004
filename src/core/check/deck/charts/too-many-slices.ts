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
            rule: 'too-many-slices',
            severity: 'warning' as const,
            place,
            message: `The doughnut has ${content.rows.length} parts; angles of more than ${MOST} cannot be compared.`,
            actual: `${content.rows.length} parts`,
            expected: `at most ${MOST}, or bars`,
            why: 'Bars from one baseline are read exactly, angles are guessed.',
            repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: 'linear' } as const,
          },
        ],
  );
