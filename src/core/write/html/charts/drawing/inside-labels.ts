import type { Plugin } from 'chart.js';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, labelColours, type ChartFonts, type ChartLook } from '../chart-look';
import { readableOn } from '../contrast';
import { barBox, type BarBox } from './bar-box';
import type { Pen } from './pen';
import { valueWidth, writeValue } from './value-label';

/** Space around a label inside its segment. */
const INSET = 3;

/** Writes values into the segments of stacked columns, or beside those that are too low. */
export function insideLabels(
  series: readonly ChartSeries[],
  fonts: ChartFonts,
  look: ChartLook,
): Plugin {
  return {
    id: 'inside-labels',
    afterDatasetsDraw(chart) {
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          const box = point === null ? null : barBox(chart, dataset, index);
          if (point === null || box === null || point.label === '') return;
          const width = valueWidth(point.label, fonts, look.measure);
          const y = (box.top + box.bottom) / 2;
          const fits = box.bottom - box.top >= fonts.value.size && width + 2 * INSET <= box.right - box.left;
          if (!fits) {
            const at = { x: box.right + 2 * INSET, y };
            writeValue(chart.ctx, point.label, fonts, labelColours(look), look.measure, at);
            return;
          }
          const ink = clearing(chart.ctx, point, box, width, fonts, look);
          const at = { x: box.middle - width / 2, y };
          writeValue(chart.ctx, point.label, fonts, { number: ink, aside: ink }, look.measure, at);
        }),
      );
    },
  };
}

/** Clears the hatching behind a label; gives the colour that reads on the segment. */
function clearing(
  pen: Pick<Pen, 'fillStyle' | 'fillRect'>,
  point: ChartPoint,
  box: BarBox,
  width: number,
  fonts: ChartFonts,
  look: ChartLook,
): string {
  const ground = chartColour(point.colour, look);
  if (point.qualifier !== 'exact') {
    const height = Math.min(fonts.value.size * 1.3, box.bottom - box.top);
    pen.fillStyle = ground;
    pen.fillRect(
      box.middle - width / 2 - INSET,
      (box.top + box.bottom - height) / 2,
      width + 2 * INSET,
      height,
    );
  }
  return readableOn(ground, [chartColour('onDark', look), chartColour('ink', look)]);
}

