import type { Plugin } from 'chart.js';
import { chartColour, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { rule, write } from './pen';

/**
 * The two axes of a scatter, crossing at `crossing` (in their own values), with the measure of each at
 * its end.
 */
export function crossedAxes(
  names: { readonly x: string; readonly y: string },
  crossing: { readonly x: number; readonly y: number },
  fonts: ChartFonts,
  look: ChartLook,
): Plugin {
  return {
    id: 'crossed-axes',
    beforeDatasetsDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea;
      const colour = chartColour('quiet', look);
      const x = chart.scales['x']?.getPixelForValue(crossing.x) ?? left;
      const y = chart.scales['y']?.getPixelForValue(crossing.y) ?? bottom;
      rule(chart.ctx, { x: left, y }, { x: right, y }, colour, 1);
      rule(chart.ctx, { x, y: top }, { x, y: bottom }, colour, 1);
      const row = lineOf(fonts.note) / 2;
      write(chart.ctx, names.y, fonts.note, colour, { x: 0, y: row });
      const width = look.measure(names.x, fonts.note);
      write(chart.ctx, names.x, fonts.note, colour, { x: right - width, y: look.height - row });
    },
  };
}
