import type { ChartSpec } from '../../../scene/chart-spec';

/** Where a value stands along the axis: 0 at its start, 1 at its end; the ends hold what is beyond. */
export function fractionAt(axis: ChartSpec['axis'], value: number): number {
  const scale = axis.scale === 'log' ? Math.log10 : (plain: number): number => plain;
  const share = (scale(value) - scale(axis.min)) / (scale(axis.max) - scale(axis.min));
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

/** Where bars grow from: zero, or the axis' start where zero cannot be drawn. */
export function baselineOf(axis: ChartSpec['axis']): number {
  if (axis.scale === 'log') return axis.min;
  return Math.min(axis.max, Math.max(axis.min, 0));
}
