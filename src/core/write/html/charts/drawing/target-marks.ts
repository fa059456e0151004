import type { Plugin } from 'chart.js';
import type { ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, type ChartFonts, type ChartLook } from '../chart-look';
import { barBox } from './bar-box';
import { write } from './pen';

const MARK_WIDTH = 3;
/** How far a target's mark stands out above and below its bar, as a share of the bar. */
const STAND_OUT = 0.35;

/** An upright mark at each target with its value above, in small print. */
export function targetMarks(target: ChartSeries, fonts: ChartFonts, look: ChartLook): Plugin {
  return {
    id: 'target-marks',
    afterDatasetsDraw(chart) {
      target.points.forEach((point, index) => {
        const box = barBox(chart, 0, index);
        const x = point === null ? undefined : chart.scales['x']?.getPixelForValue(point.value);
        if (point === null || box === null || x === undefined) return;
        const out = (box.bottom - box.top) * STAND_OUT;
        chart.ctx.fillStyle = chartColour('ink', look);
        chart.ctx.fillRect(x - MARK_WIDTH / 2, box.top - out, MARK_WIDTH, box.bottom - box.top + 2 * out);
        const width = look.measure(point.label, fonts.note);
        write(chart.ctx, point.label, fonts.note, chartColour('quiet', look), {
          x: Math.min(look.width - width, x - width / 2),
          y: box.top - out - fonts.note.size * 0.65,
        });
      });
    },
  };
}
