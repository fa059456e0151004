import type { ChartKind } from '../../model/group';
import type { ChartSpec } from '../../scene/chart-spec';

export interface AxisRange {
  readonly min: number;
  readonly max: number;
}

/** Room beyond the longest bar for its label, as a part of the axis. */
const headroom = 0.12;
/** Room for a label beyond the end of a bar, as a part of the whole axis. */
const labelRoom = 0.16;

/**
 * The ends of a value axis that starts at zero, with room for the labels beyond the last value.
 * `values` are in the axis' own scale. A log axis runs over whole powers of ten.
 */
export function axisRange(
  kind: ChartKind,
  scale: 'linear' | 'log',
  values: readonly number[],
): AxisRange {
  if (kind === 'stacked100') return { min: 0, max: 100 };
  const largest = Math.max(0, ...values);
  const smallest = Math.min(0, ...values);
  if (scale === 'log') return logRange(values);
  if (largest === 0 && smallest === 0) return { min: 0, max: 1 };
  // Below zero a bar may be short, and its label needs room beyond it before the names.
  const below = Math.max(-smallest * (1 + headroom), -smallest + labelRoom * (largest - smallest));
  return {
    min: smallest === 0 ? 0 : -niceCeiling(below),
    max: largest === 0 ? 0 : niceCeiling(largest * (1 + headroom)),
  };
}

/**
 * The one axis on which two charts of the same measure can be compared; null when their units or
 * scales differ and each keeps its own.
 */
export function sharedAxis(
  first: { readonly spec: Pick<ChartSpec, 'axis'> },
  second: { readonly spec: Pick<ChartSpec, 'axis'> },
): AxisRange | null {
  const [a, b] = [first.spec.axis, second.spec.axis];
  if (a.unit !== b.unit || a.divisor !== b.divisor || a.scale !== b.scale) return null;
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function logRange(values: readonly number[]): AxisRange {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return { min: 1, max: 10 };
  const min = 10 ** Math.floor(Math.log10(Math.min(...positive)));
  const max = 10 ** Math.ceil(Math.log10(Math.max(...positive) * (1 + headroom)));
  return { min, max: Math.max(max, min * 10) };
}

/** The next number upwards with two significant digits. */
function niceCeiling(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(3));
}
