import type { ChartKind } from '../../model/group';
import type { Colour } from '../../scene/scene';

/** Series side by side: the first is the point, the rest recede. */
const seriesColours: readonly Colour[] = ['accent', 'context', 'ink', 'quiet', 'caution', 'line'];

/** Parts of one whole when none of them is singled out. */
const partColours: readonly Colour[] = ['accent', 'ink', 'quiet', 'context', 'line'];

/** Parts of one whole that are not the point. */
const otherParts: readonly Colour[] = ['context', 'quiet', 'line'];

export const seriesColour = (index: number): Colour =>
  seriesColours[index % seriesColours.length] ?? 'context';

/**
 * The colour of one drawn value. Parts of a whole need telling apart; elsewhere the point is in
 * accent and the rest is grey.
 */
export function pointColour(
  kind: ChartKind,
  row: { readonly index: number; readonly point: boolean; readonly allPoints: boolean },
  series: { readonly index: number; readonly count: number },
): Colour {
  if (kind === 'doughnut') {
    if (row.allPoints) return partColours[row.index % partColours.length] ?? 'context';
    return row.point ? 'accent' : (otherParts[row.index % otherParts.length] ?? 'context');
  }
  if (kind === 'bullet' || series.count > 1) return seriesColour(series.index);
  return row.point ? 'accent' : 'context';
}
