import type { Plugin } from 'chart.js';
import type { ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, chartFonts, type ChartFonts, type ChartLook } from '../chart-look';
import { barBox, type BarBox } from './bar-box';
import { markReach } from './qualifier-marks';
import { valueWidth, writeValue } from './value-label';

/** Space between a bar's tip and its label. */
export const LABEL_GAP = 8;

/** Writes every value at its bar's tip. */
export function tipLabels(
  series: readonly ChartSeries[],
  fonts: ReturnType<typeof chartFonts>,
  look: ChartLook,
): Plugin {
  return {
    id: 'tip-labels',
    afterDatasetsDraw(chart) {
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          const box = point === null ? null : barBox(chart, dataset, index);
          if (point === null || box === null || point.label === '') return;
          const width = valueWidth(point.label, fonts, look.measure);
          writeValue(
            chart.ctx,
            point.label,
            fonts,
            { number: chartColour('ink', look), aside: chartColour('quiet', look) },
            look.measure,
            besideTip(box, markReach(point), width, fonts),
          );
        }),
      );
    },
  };
}

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
