import type { ChartPoint, ChartSpec } from '../../../scene/chart-spec';
import { fractionAt } from './axis';
import type { Padding } from './base-options';
import { categoryText, type CategoryText } from './category-text';
import { lineOf, type ChartFonts, type ChartLook } from './chart-look';
import { NAME_DROP, type HungName } from './drawing/column-names';
import { needsTwoLines } from './drawing/value-label';
import { fitAxis } from './fit';

/** Columns further apart than this (300 pt) lose touch with each other. */
const MAX_PITCH = 400;
const NAME_GUTTER = 4;
/** Columns that stand side by side take this share of their category's place. */
export const CLUSTER_SHARE = 0.8;

/** Where a chart of columns stands: names below, labels at the tips. */
export interface ColumnPlot {
  readonly padding: Padding;
  readonly names: readonly CategoryText[];
  /** Upper edge of the names. */
  readonly nameTop: number;
  /** Width that a label at a column's tip may take before its aside goes on a line of its own. */
  readonly labelRoom: number;
}

/**
 * Lays out columns from the left edge. `labelled` are the values that carry a label at their tip;
 * `reserve` is kept free beside and above the plot; `seriesBeside` columns share a category.
 */
export function columnPlot(
  spec: ChartSpec,
  fonts: ChartFonts,
  look: ChartLook,
  labelled: readonly { readonly point: ChartPoint; readonly tip: number }[],
  reserve: { readonly right: number; readonly top: number },
  seriesBeside = 1,
): ColumnPlot {
  const count = Math.max(1, spec.categories.length);
  const width = Math.min(look.width - reserve.right, MAX_PITCH * count);
  const labelRoom = (width / count) * (seriesBeside > 1 ? CLUSTER_SHARE / seriesBeside : 1);
  const names = spec.categories.map((category) =>
    categoryText(category, fonts, width / count - NAME_GUTTER, look.measure),
  );
  const nameTop = look.height - Math.ceil(Math.max(0, ...names.map((name) => name.height)));
  const { top } = reserve;
  const axis = fitAxis(
    nameTop - NAME_DROP - top,
    labelled.map(({ point, tip }) => ({
      at: fractionAt(spec.axis, tip),
      width:
        lineOf(fonts.value) +
        (needsTwoLines(point.label, labelRoom, fonts, look.measure) ? lineOf(fonts.aside) : 0) +
        2,
      side: tip < 0 ? 'low' : 'high',
    })),
  );
  const bottom = look.height - nameTop + NAME_DROP + axis.start;
  return {
    names,
    nameTop,
    labelRoom,
    padding: { left: 0, right: look.width - width, bottom, top: look.height - bottom - axis.length },
  };
}

/** The names of a plot's columns, each under its own. */
export const hungNames = (plot: ColumnPlot): readonly HungName[] =>
  plot.names.map((name, at) => ({ name, at, top: plot.nameTop }));
