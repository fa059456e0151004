import type { ChartSpec } from '../../../scene/chart-spec';
import type { Frame } from '../../../scene/scene';
import { categoryName } from './chart-plan';
import type { PlotArea } from './native-chart';
import { lineHeight, textWidth } from './text-extent';

/** Points: rows and columns further apart than this lose touch with each other. */
const MAX_PITCH = { lying: 144, standing: 300 } as const;
/** Names take at most this share of a chart's width before PowerPoint wraps them. */
const NAME_SHARE = 0.36;
const LABEL_GAP = 6;
const LEGEND_GAP = 8;

/** Height in points that a legend takes at the chart's top. */
export const legendHeight = ({ legend, categorySize }: Pick<ChartSpec, 'legend' | 'categorySize'>): number =>
  legend ? lineHeight(categorySize) + LEGEND_GAP : 0;

/**
 * Rows from the top, no further apart than they should be, with room at the right for labels that
 * stand beyond the axis. `tips` are the values at whose ends labels stand.
 */
export function lyingArea(
  spec: ChartSpec,
  frame: Frame,
  tips: readonly { readonly value: number; readonly label: string }[],
): PlotArea {
  const top = legendHeight(spec);
  const height = Math.min(frame.h - top, MAX_PITCH.lying * Math.max(1, spec.categories.length));
  const names = Math.max(0, ...spec.categories.map((one) => namesWidth(categoryName(one), spec.categorySize)));
  const length = frame.w - Math.min(frame.w * NAME_SHARE, names) - LABEL_GAP;
  const reserve = Math.max(0, ...tips.map(({ value, label }) => roomBeyond(spec, value, label, length)));
  return share({ x: 0, y: top, w: frame.w - Math.min(reserve, frame.w * 0.4), h: height }, frame, 'outer');
}

/** Points that the axis must be shorter so that a label at the tip of a bar ends within the chart. */
function roomBeyond({ axis, labelSize }: ChartSpec, value: number, label: string, length: number): number {
  const fraction = fractionOf(axis, value);
  if (fraction <= 0) return 0;
  const beyond = textWidth(label, labelSize) + LABEL_GAP - (1 - fraction) * length;
  return beyond / fraction;
}

/** Columns from the left, no further apart than they should be; `reserve` points stay free beside them. */
export function standingArea(spec: ChartSpec, frame: Frame, reserve = 0): PlotArea {
  const top = legendHeight(spec);
  const width = Math.min(frame.w - reserve, MAX_PITCH.standing * Math.max(1, spec.categories.length));
  return share({ x: 0, y: top, w: width, h: frame.h - top }, frame, 'outer');
}

/** Part of a frame in shares of it. */
export const share = (
  part: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  frame: Frame,
  target: PlotArea['target'],
): PlotArea => ({
  target,
  x: part.x / frame.w,
  y: part.y / frame.h,
  w: Math.max(0.05, part.w / frame.w),
  h: Math.max(0.05, part.h / frame.h),
});

/** Width of the widest line of a name, in points. */
export const namesWidth = (name: string, size: number): number =>
  Math.max(...name.split('\n').map((line) => textWidth(line, size)));

/** Where a value stands along the axis: 0 at its start, 1 at its end. */
export function fractionOf(axis: ChartSpec['axis'], value: number): number {
  const scale = axis.scale === 'log' ? Math.log10 : (plain: number): number => plain;
  const fraction = (scale(value) - scale(axis.min)) / (scale(axis.max) - scale(axis.min));
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}

/**
 * Space between the bars of neighbouring rows, in percent of a bar's width as PowerPoint counts it.
 * Bars take `share` of their row, `side` of them next to each other, but are no thicker than `thickest` points.
 */
export function gapFor(bars: {
  readonly share: number;
  readonly thickest: number;
  /** Points along which the rows stand. */
  readonly length: number;
  readonly rows: number;
  readonly side: number;
}): number {
  const row = bars.length / Math.max(1, bars.rows);
  const thickness = Math.min((row * bars.share) / bars.side, bars.thickest);
  return Math.min(500, Math.max(0, Math.round((row / thickness - bars.side) * 100)));
}
