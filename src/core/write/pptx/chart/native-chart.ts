import type { Cell } from './workbook';

/**
 * How an area, bar or marker is filled. Hatched: an estimate or a range. Open: that much or more,
 * fading to its end. Hollow: at most that much. Faint: an area under its line. Null is see-through.
 */
export interface Fill {
  readonly colour: string;
  readonly pattern: 'solid' | 'hatched' | 'open' | 'hollow' | 'faint';
}

export type LabelPlace = 'outEnd' | 'inEnd' | 'ctr' | 'inBase' | 't' | 'b' | 'l' | 'r';

/** A label drawn at a point: exactly this text. */
export interface PointLabel {
  /** A line above the text in plain print; empty for none. */
  readonly name: string;
  readonly text: string;
  /** Plain print after the text on its line; none when absent. */
  readonly after?: string;
  /** True when the text is a value: its number is bold, what stands beside it smaller and quiet. */
  readonly value: boolean;
  readonly colour: string;
  readonly asideColour: string;
  readonly place: LabelPlace;
  /** Moves the label from there, in shares of the chart's width and height. */
  readonly shift: { readonly x: number; readonly y: number } | null;
}

export interface NativePoint {
  /** Null is a gap. */
  readonly value: number | null;
  readonly fill: Fill | null;
  readonly label: PointLabel | null;
}

/** A series as PowerPoint draws it. */
export interface NativeSeries {
  readonly name: string;
  /** Of most points; a point says where it differs. */
  readonly fill: Fill | null;
  readonly points: readonly NativePoint[];
  /** Lines only: width in points, 0 for none. */
  readonly lineWidth: number;
  /** Lines and scatters only: diameter of the points' circles, 0 for none. */
  readonly marker: number;
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
  /** Words beside the axis; the axis is not drawn without. */
  readonly title: string;
}

/** Part of the chart that the plot takes, in shares of width and height. Outer counts the axes' names in. */
export interface PlotArea {
  readonly target: 'inner' | 'outer';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface NativeChart {
  readonly plots: readonly Plot[];
  /** True for bars that lie: categories run down the left side. */
  readonly lying: boolean;
  /** Header and cells of the sheet's first column. Numbers are dates. */
  readonly categories: { readonly header: string; readonly cells: readonly Cell[]; readonly dates: boolean };
  readonly value: ValueAxis;
  readonly secondary: ValueAxis | null;
  readonly legend: boolean;
  /** Null leaves it to PowerPoint. */
  readonly area: PlotArea | null;
  /** Doughnuts only: where the first part starts, in degrees clockwise from the top. */
  readonly turn: number;
}
