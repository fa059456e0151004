import type { Plugin } from 'chart.js';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { labelColours, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { barBox, type BarBox } from './bar-box';
import type { Pen } from './pen';
import { reachOf } from './qualifier-marks';
import { needsTwoLines, valueWidth, writeTwoLines, writeValue } from './value-label';

/** Space between a bar's tip and its label. */
export const LABEL_GAP = 8;

/** How a kind of chart differs in where its labels stand. */
export interface TipLabelOptions {
  /** Which way a floating bar points. */
  readonly backward?: (point: ChartPoint) => boolean;
  /** The value beyond which the label stands; the end of the bar and its mark when absent. */
  readonly beyond?: (point: ChartPoint, index: number) => number;
  /** Width above a column; a wider label is set in two lines. Rows have room beside them. */
  readonly room?: number;
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
          writeAtTip(chart.ctx, point, { ...box, tip }, fonts, look, options.room ?? Number.POSITIVE_INFINITY);
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

function writeAtTip(
  pen: Pen,
  point: ChartPoint,
  box: BarBox,
  fonts: ChartFonts,
  look: ChartLook,
  room: number,
): void {
  const { measure } = look;
  const { label } = point;
  const away = LABEL_GAP;
  const width = valueWidth(label, fonts, measure);
  const colours = labelColours(look);
  if (box.horizontal) {
    const x = box.backward ? box.tip - away - width : box.tip + away;
    writeValue(pen, label, fonts, colours, measure, { x, y: box.middle });
    return;
  }
  const two = needsTwoLines(label, room, fonts, measure);
  const height = fonts.value.size + (two ? lineOf(fonts.aside) : 0);
  const lift = away - LABEL_GAP / 2 + height / 2;
  const y = box.backward ? box.tip + lift : box.tip - lift;
  if (two) writeTwoLines(pen, label, fonts, colours, measure, { x: box.middle, y });
  else writeValue(pen, label, fonts, colours, measure, { x: box.middle - width / 2, y });
}
