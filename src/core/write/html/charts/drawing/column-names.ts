import type { Chart, Plugin } from 'chart.js';
import type { CategoryText } from '../category-text';
import { chartColour, lineOf, type ChartLook } from '../chart-look';
import { write } from './pen';

/** Space between the plot's foot and the names under it. */
export const NAME_DROP = 8;

/** A name and where it hangs: `at` is its place on the x axis, `top` its upper edge in pixels. */
export interface HungName {
  readonly name: CategoryText;
  readonly at: number;
  readonly top: number;
}

/** Category names under the plot, each centred on its place but kept inside the chart. */
export function columnNames(names: readonly HungName[], look: ChartLook): Plugin {
  return {
    id: 'column-names',
    afterDatasetsDraw(chart: Chart) {
      for (const { name, at, top } of names) {
        const left = leftEdge(name, chart.scales['x']?.getPixelForValue(at) ?? 0, look);
        let y = top;
        for (const line of name.lines) {
          const height = lineOf(line.font);
          write(chart.ctx, line.text, line.font, chartColour(line.note ? 'quiet' : 'text', look), {
            x: left + (name.width - line.width) / 2,
            y: y + height / 2,
          });
          y += height;
        }
      }
    },
  };
}

/** Left edge of a name centred at `middle`, moved in where it would leave the chart. */
export const leftEdge = (name: CategoryText, middle: number, look: ChartLook): number =>
  Math.min(look.width - name.width, Math.max(0, middle - name.width / 2));
