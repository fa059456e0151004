import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

/** What rounding of the parts may add to a whole, as a share of it. */
const ROUNDING = 0.01;

/** Parts that add up to more than the whole they are drawn as parts of. */
export const partsBeyondWhole: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at, series, whole }) => {
    if (whole === null || content.kind === 'stacked100') return [];
    const parts = (series[0] ?? []).filter(({ id }) => id !== whole.id);
    const signed = content.kind === 'waterfall' && parts.some(({ value }) => value < 0);
    const sum = Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));
    const most = whole.valueHigh ?? whole.value;
    const open = whole.qualifier === 'over' || whole.qualifier === 'atleast';
    if (signed || open || parts.length < 2 || sum <= most * (1 + ROUNDING)) return [];
    return [
      {
        ...finds('parts-beyond-whole', sum, most),
        severity: 'error' as const,
        place: { ...place, figure: whole.id },
        actual: String(sum),
        expected: `at most ${most}`,
        repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: 'linear' } as const,
      },
    ];
  });
