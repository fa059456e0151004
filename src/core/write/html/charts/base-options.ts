import type { ChartOptions } from 'chart.js';

/** Space around the plot, in CSS pixels. */
export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What every chart shares: no animation, no resizing, no interaction, and no furniture of
 * Chart.js's own. Names and values are drawn by us, beside what they name.
 */
export function baseOptions(padding: Padding): ChartOptions {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { padding: { ...padding }, autoPadding: false },
    plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
  };
}

/** A value axis without ticks or grid; direct labels carry the values. */
export function bareAxis(
  axis: { readonly scale: 'linear' | 'log'; readonly min: number; readonly max: number },
): { type: 'linear' | 'logarithmic'; display: false; min: number; max: number } {
  return {
    type: axis.scale === 'log' ? 'logarithmic' : 'linear',
    display: false,
    min: axis.min,
    max: axis.max,
  };
}

/** The axis of the categories: names are drawn by us. */
export const rowAxis = { type: 'category', display: false, offset: true } as const;
