import type { Plugin } from 'chart.js';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { labelColours, type ChartFonts, type ChartLook } from '../chart-look';
import { barBox, type BarBox } from './bar-box';
import { markReach, reachOf } from './qualifier-marks';
import { valueWidth, writeValue } from './value-label';

/** Space between a bar's tip and its label. */
export const LABEL_GAP = 8;

/** How a kind of chart differs in where its labels stand. */
export interface TipLabelOptions {
  /** Which way a floating bar points. */
  readonly backward?: (point: ChartPoint) => boolean;
  /** The value beyond which the label stands; the end of the bar and its mark when absent. */
  readonly beyond?: (point: ChartPoint, index: number) => number;
}

/** Writes every value at its bar's tip. */
export function tipLabels(
  series: readonly ChartSeries[],
  fonts: ChartFonts,
  look: ChartLook,
  options: TipLabelOptions = {},
): Plugin {
  return {
    id: 'tip-labels',
    afterDatasetsDraw(chart) {
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          if (point === null || point.label === '') return;
          const box = barBox(chart, dataset, index, options.backward?.(point));
          if (box === null) return;
          const scale = chart.scales[box.horizontal ? 'x' : 'y'];
          const value = options.beyond?.(point, index) ?? point.high;
          const tip = value === null ? box.tip : (scale?.getPixelForValue(value) ?? box.tip);
          const width = valueWidth(point.label, fonts, look.measure);
          const at = besideTip({ ...box, tip }, markReach(point), width, fonts);
          writeValue(chart.ctx, point.label, fonts, labelColours(look), look.measure, at);
        }),
      );
    },
  };
}

/** The points of a series as labels that need room at their tips. */
export const labelledPoints = (
  series: readonly ChartSeries[],
): readonly { readonly point: ChartPoint; readonly tip: number }[] =>
  series.flatMap(({ points }) =>
    points.flatMap((point) => (point === null ? [] : [{ point, tip: reachOf(point) }])),
  );

function besideTip(
  box: BarBox,
  reach: number,
  width: number,
  fonts: ChartFonts,
): { readonly x: number; readonly y: number } {
  const away = reach + LABEL_GAP;
  if (box.horizontal) {
    return { x: box.backward ? box.tip - away - width : box.tip + away, y: box.middle };
  }
  const lift = away - LABEL_GAP / 2 + fonts.value.size / 2;
  return { x: box.middle - width / 2, y: box.backward ? box.tip + lift : box.tip - lift };
}
