import type { Plugin } from 'chart.js';
import { chartColour, type ChartLook } from '../chart-look';
import { rule } from './pen';

/** The line that bars grow from, drawn over their ends across the whole plot. */
export function baseline(value: number, look: ChartLook): Plugin {
  return {
    id: 'baseline',
    afterDatasetsDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea;
      const horizontal = chart.options.indexAxis === 'y';
      const scale = chart.scales[horizontal ? 'x' : 'y'];
      if (scale === undefined) return;
      const at = scale.getPixelForValue(value);
      const colour = chartColour('quiet', look);
      if (horizontal) rule(chart.ctx, { x: at, y: top }, { x: at, y: bottom }, colour, 1);
      else rule(chart.ctx, { x: left, y: at }, { x: right, y: at }, colour, 1);
    },
  };
}
