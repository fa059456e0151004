import type { Plugin } from 'chart.js';
import type { CategoryText } from '../category-text';
import { chartColour, lineOf, type ChartLook } from '../chart-look';
import { write } from './pen';

/** Category names in a column at the left edge, each on the middle of its row. */
export function rowNames(names: readonly CategoryText[], look: ChartLook): Plugin {
  return {
    id: 'row-names',
    afterDatasetsDraw(chart) {
      const scale = chart.scales['y'];
      names.forEach((name, index) => {
        if (scale === undefined) return;
        let y = scale.getPixelForValue(index) - name.height / 2;
        for (const line of name.lines) {
          const height = lineOf(line.font);
          write(chart.ctx, line.text, line.font, chartColour(line.note ? 'quiet' : 'text', look), {
            x: 0,
            y: y + height / 2,
          });
          y += height;
        }
      });
    },
  };
}
