import type { Chart } from 'chart.js';

/** A drawn bar. `base` and `tip` are along the value axis, where it starts and where it ends. */
export interface BarBox {
  readonly horizontal: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly tip: number;
  /** Middle across the bar. */
  readonly middle: number;
  /** True when the value is below the bar's base: it points left or down. */
  readonly backward: boolean;
}

/**
 * Where Chart.js put a bar; null for a gap. Of a floating bar Chart.js does not say which end is
 * the tip: then `backward` does.
 */
export function barBox(
  chart: Chart,
  dataset: number,
  index: number,
  backward?: boolean,
): BarBox | null {
  const bar = chart.getDatasetMeta(dataset).data[index];
  if (bar === undefined || chart.data.datasets[dataset]?.data[index] == null) return null;
  const { x, y, base, width, height } = bar.getProps(['x', 'y', 'base', 'width', 'height'], true) as {
    readonly x: number;
    readonly y: number;
    readonly base: number;
    readonly width: number;
    readonly height: number;
  };
  const horizontal = chart.options.indexAxis === 'y';
  const [low, high] = horizontal
    ? [Math.min(x, base), Math.max(x, base)]
    : [Math.max(y, base), Math.min(y, base)];
  const points = backward ?? (horizontal ? x < base : y > base);
  const ends = { base: points ? high : low, tip: points ? low : high, backward: points };
  return horizontal
    ? { horizontal, ...ends, left: low, right: high, top: y - height / 2, bottom: y + height / 2, middle: y }
    : { horizontal, ...ends, left: x - width / 2, right: x + width / 2, top: high, bottom: low, middle: x };
}
