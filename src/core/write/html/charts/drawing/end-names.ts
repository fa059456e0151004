import type { Plugin } from 'chart.js';
import { chartColour, labelColours, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { stackedApart } from '../stack-apart';
import { write } from './pen';
import { valueWidth, writeValue } from './value-label';

/** A line's end: its last value and the series' name, at the height of its last point. */
export interface EndName {
  readonly value: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Space between a line's last point, its value and its name. */
const GAP = 10;

/** Width that the widest end needs beside the last point. */
export function endNamesWidth(
  ends: readonly Pick<EndName, 'value' | 'name'>[],
  fonts: ChartFonts,
  look: ChartLook,
): number {
  return Math.max(
    0,
    ...ends.map(
      (end) =>
        GAP + valueWidth(end.value, fonts, look.measure) + GAP / 2 + look.measure(end.name, fonts.category),
    ),
  );
}

/** Heights of the ends moved apart so that no two share a line, all inside the chart. */
export function spreadEnds(ends: readonly EndName[], height: number, fonts: ChartFonts): readonly EndName[] {
  const step = lineOf(fonts.value);
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const slots = sorted.map((end) => ({ top: end.y - step / 2, height: step }));
  const tops = stackedApart(slots, height, 0);
  return sorted.map((end, index) => ({ ...end, y: (tops[index] ?? 0) + step / 2 }));
}

/** Names each line at its end, with its last value, so that no legend is needed. */
export function endNames(ends: readonly EndName[], fonts: ChartFonts, look: ChartLook): Plugin {
  return {
    id: 'end-names',
    afterDatasetsDraw(chart) {
      const colours = labelColours(look);
      for (const end of ends) {
        const x = end.x + GAP;
        writeValue(chart.ctx, end.value, fonts, colours, look.measure, { x, y: end.y });
        write(chart.ctx, end.name, fonts.category, chartColour('text', look), {
          x: x + valueWidth(end.value, fonts, look.measure) + GAP / 2,
          y: end.y,
        });
      }
    },
  };
}
