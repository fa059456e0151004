import type { ChartKind } from '../model/group';
import type { Qualifier } from '../model/figure';
import type { Colour } from './scene';

/** One drawn value. */
export interface ChartPoint {
  /** In the axis' own scale (already divided by `axis.divisor`). */
  readonly value: number;
  /** Upper end of a range, same scale. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** The direct label as printed: 'over 30m', '163.4'. */
  readonly label: string;
  /** Ledger id; null for constructed parts such as an invisible base. */
  readonly figure: string | null;
  readonly colour: Colour;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: Colour;
  /** One a category; null is a gap. */
  readonly points: readonly (ChartPoint | null)[];
}

export interface ChartCategory {
  readonly label: string;
  /** Small print under the label. */
  readonly note: string;
  /** ISO 8601 when the axis is time; then points stand at their dates. */
  readonly date: string | null;
}

/**
 * A chart free of any drawing library: write/html maps it to Chart.js, write/pptx to a native chart.
 *
 * waterfall: series[0] holds the steps, signed, and the last category is the total.
 * range: series[0] points with `high`. bullet: series[0] actual, series[1] target.
 * scatter: series[0] x values, series[1] y values. pareto: series[0], sorted; the cumulative
 * share is the writers' to draw on a 0–100% axis. diverging: signed values around zero.
 */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly axis: {
    /** 'tonnes', 'EUR million' */
    readonly unit: string;
    /** Drawn values are source values divided by this: 1, 1e3, 1e6 or 1e9. */
    readonly divisor: number;
    readonly scale: 'linear' | 'log';
    readonly min: number;
    readonly max: number;
  };
  /** Digits after the decimal sign in native labels, enough to keep every value exact. */
  readonly decimals: number;
  /** Shown only when direct labels cannot name the series; without one, a stack's parts are named beside its last column. */
  readonly legend: boolean;
  /** Sizes in points. */
  readonly labelSize: number;
  readonly categorySize: number;
}
