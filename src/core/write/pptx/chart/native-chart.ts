import type { Cell } from './workbook';

/** How an area, bar or marker is filled: a colour, hatched where the number is not exact; null is see-through. */
export interface Fill {
  readonly colour: string;
  readonly hatched: boolean;
}

/** A label drawn at a point: exactly this text. */
export interface PointLabel {
  readonly text: string;
  readonly colour: string;
  readonly bold: boolean;
}

export interface NativePoint {
  /** Null is a gap. */
  readonly value: number | null;
  readonly fill: Fill | null;
  readonly label: PointLabel | null;
}

export type LabelPlace = 'outEnd' | 'inEnd' | 'ctr' | 'inBase' | 't' | 'b' | 'l' | 'r';

/** A series as PowerPoint draws it. */
export interface NativeSeries {
  readonly name: string;
  /** Of most points; a point says where it differs. */
  readonly fill: Fill | null;
  readonly points: readonly NativePoint[];
  readonly labelPlace: LabelPlace;
  /** Lines only: width in points, 0 for none. */
  readonly lineWidth: number;
  /** Lines and scatters only: a circle's size in points, 0 for none; a dash is as wide as that. */
  readonly marker: { readonly symbol: 'circle' | 'dash' | 'none'; readonly size: number };
  /** False for series that only help to draw: they have no place in the legend. */
  readonly inLegend: boolean;
  /** Scatters only: x of each point. */
  readonly x: readonly number[] | null;
}

/** Series drawn in one way on one pair of axes. */
export interface Plot {
  readonly type: 'bar' | 'line' | 'area' | 'scatter' | 'doughnut';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly series: readonly NativeSeries[];
  /** Space between bars, percent of a bar's width. */
  readonly gap: number;
  /** How far bars of a category cover each other, percent; 100 for stacks. */
  readonly overlap: number;
  readonly axes: 'primary' | 'secondary';
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly logarithmic: boolean;
  /** Number format of the axis labels; null hides them. */
  readonly format: string | null;
  /** Title beside the axis; empty for none. */
  readonly title: string;
}

export interface NativeChart {
  readonly plots: readonly Plot[];
  /** True for bars that lie: categories run down the left side. */
  readonly lying: boolean;
  /** Header and cells of the sheet's first column. Numbers are dates. */
  readonly categories: { readonly header: string; readonly cells: readonly Cell[]; readonly dates: boolean; readonly shown: boolean };
  readonly value: ValueAxis;
  readonly secondary: ValueAxis | null;
  readonly legend: boolean;
}
