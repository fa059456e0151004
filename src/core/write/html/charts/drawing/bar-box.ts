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

/** Where Chart.js put a bar; null for a gap. */
export function barBox(chart: Chart, dataset: number, index: number): BarBox | null {
  const bar = chart.getDatasetMeta(dataset).data[index];
  if (bar === undefined || chart.data.datasets[dataset]?.data[index] == null) return null;
  const { x, y, base, width, height } = bar.getProps(['x', 'y', 'base', 'width', 'height'], true) as {
    readonly x: number;
    readonly y: number;
    readonly base: number;
    readonly width: number;
    readonly height: number;
  };
  if (chart.options.indexAxis === 'y') {
    return {
      horizontal: true,
      left: Math.min(x, base),
      right: Math.max(x, base),
      top: y - height / 2,
      bottom: y + height / 2,
      base,
      tip: x,
      middle: y,
      backward: x < base,
    };
  }
  return {
    horizontal: false,
    left: x - width / 2,
    right: x + width / 2,
    top: Math.min(y, base),
    bottom: Math.max(y, base),
    base,
    tip: y,
    middle: x,
    backward: y > base,
  };
}
