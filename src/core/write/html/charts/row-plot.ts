import type { ChartPoint, ChartSpec } from '../../../scene/chart-spec';
import { fractionAt } from './axis';
import type { Padding } from './base-options';
import { categoryText, type CategoryText } from './category-text';
import type { ChartFonts, ChartLook } from './chart-look';
import { LABEL_GAP } from './drawing/tip-labels';
import { valueWidth } from './drawing/value-label';
import { fitAxis } from './fit';

/** Names take at most this share of the chart's width before they wrap. */
const NAME_SHARE = 0.36;
const NAME_GAP = 12;
/** Rows further apart than this (144 pt) lose touch with each other. */
const MAX_PITCH = 192;

/** Where a chart of horizontal bars stands: names at the left, labels at the tips. */
export interface RowPlot {
  readonly padding: Padding;
  readonly names: readonly CategoryText[];
}

/**
 * Lays out rows so that every name is whole and every tip label stays inside the chart; `top` is
 * kept free above them.
 */
export function rowPlot(
  spec: ChartSpec,
  fonts: ChartFonts,
  look: ChartLook,
  labelled: readonly { readonly point: ChartPoint; readonly tip: number }[],
  top: number,
): RowPlot {
  const names = spec.categories.map((category) =>
    categoryText(category, fonts, look.width * NAME_SHARE, look.measure),
  );
  const left = Math.ceil(Math.max(0, ...names.map((name) => name.width)) + NAME_GAP);
  const axis = fitAxis(
    look.width - left,
    labelled.map(({ point, tip }) => ({
      at: fractionAt(spec.axis, tip),
      width: valueWidth(point.label, fonts, look.measure) + LABEL_GAP,
      side: tip < 0 ? 'low' : 'high',
    })),
  );
  const room = look.height - top;
  const rows = Math.min(room, MAX_PITCH * spec.categories.length);
  return {
    names,
    padding: {
      left: left + axis.start,
      right: look.width - left - axis.start - axis.length,
      top,
      bottom: look.height - top - rows,
    },
  };
}
