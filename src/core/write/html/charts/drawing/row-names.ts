import type { Plugin } from 'chart.js';
import type { CategoryText } from '../category-text';
import { chartColour, lineOf, type ChartLook } from '../chart-look';
import { write } from './pen';

/** Category names before the axis, each on the middle of its row and ending where the others end, as PowerPoint sets them. */
export function rowNames(names: readonly CategoryText[], look: ChartLook): Plugin {
  return {
    id: 'row-names',
    afterDatasetsDraw(chart) {
      const scale = chart.scales['y'];
      const end = Math.max(0, ...names.map((name) => name.width));
      names.forEach((name, index) => {
        if (scale === undefined) return;
        let y = scale.getPixelForValue(index) - name.height / 2;
        for (const line of name.lines) {
          const height = lineOf(line.font);
          write(chart.ctx, line.text, line.font, chartColour(line.note ? 'quiet' : 'text', look), {
            x: end - line.width,
            y: y + height / 2,
          });
          y += height;
        }
      });
    },
  };
}
