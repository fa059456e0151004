import type { ChartRules } from '../../model/brand';
import type { ChartKind } from '../../model/group';
import type { Colour } from '../../scene/scene';

/** Where a brand says nothing of charts. */
export const defaultChartRules: ChartRules = { point: 'accent', rest: 'context' };

const without = (colours: readonly Colour[], taken: readonly Colour[]): readonly Colour[] =>
  colours.filter((colour) => !taken.includes(colour));

/** Series side by side: the first is the point, the rest recede. */
const seriesColours = ({ point, rest }: ChartRules): readonly Colour[] => [
  point,
  rest,
  ...without(['ink', 'accent', 'quiet', 'context', 'caution', 'line'], [point, rest]),
];

/** Parts of one whole when none of them is singled out. */
const partColours = ({ point }: ChartRules): readonly Colour[] => [
  point,
  ...without(['ink', 'accent', 'quiet', 'context', 'line'], [point]),
];

/** Parts of one whole that are not the point. */
const otherParts = ({ rest }: ChartRules): readonly Colour[] => [rest, ...without(['context', 'quiet', 'line'], [rest])];

const nth = (colours: readonly Colour[], index: number): Colour => colours[index % colours.length] ?? 'context';

export const seriesColour = (index: number, rules: ChartRules): Colour => nth(seriesColours(rules), index);

/**
 * The colour of one drawn value. Parts of a whole need telling apart; elsewhere the point stands
 * out and the rest recedes.
 */
export function pointColour(
  kind: ChartKind,
  row: { readonly index: number; readonly last: boolean; readonly point: boolean; readonly allPoints: boolean },
  series: { readonly index: number; readonly count: number },
  rules: ChartRules,
): Colour {
  if (kind === 'doughnut') {
    if (row.allPoints) return nth(partColours(rules), row.index);
    return row.point ? nth(partColours(rules), row.index) : nth(otherParts(rules), row.index);
  }
  // What the steps come to is the point, unless another is singled out.
  if (kind === 'waterfall' && row.allPoints) return row.last ? rules.point : rules.rest;
  if (kind === 'bullet' || series.count > 1) return seriesColour(series.index, rules);
  return row.point ? rules.point : rules.rest;
}
