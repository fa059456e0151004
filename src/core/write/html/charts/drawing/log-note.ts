import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../../../../scene/chart-spec';
import { chartColour, chartFonts, lineOf, type ChartLook } from '../chart-look';
import { rule, write } from './pen';

const TICK = 5;

/** Height that the note below (rows) or above (columns) the plot takes; 0 on a linear axis. */
export const logNoteHeight = (spec: ChartSpec, look: ChartLook): number =>
  spec.axis.scale === 'log' ? lineOf(chartFonts(spec, look).note) + 2 * TICK : 0;

/** Says that the axis is logarithmic and marks its tens: nothing to draw on a linear one. */
export function logNote(spec: ChartSpec, look: ChartLook): readonly Plugin[] {
  if (spec.axis.scale !== 'log') return [];
  const font = chartFonts(spec, look).note;
  const colour = chartColour('quiet', look);
  return [
    {
      id: 'log-note',
      afterDatasetsDraw(chart) {
        const horizontal = chart.options.indexAxis === 'y';
        const scale = chart.scales[horizontal ? 'x' : 'y'];
        const { left, top, bottom } = chart.chartArea;
        for (const ten of tens(spec.axis.min, spec.axis.max)) {
          const at = scale?.getPixelForValue(ten) ?? 0;
          if (horizontal) rule(chart.ctx, { x: at, y: bottom }, { x: at, y: bottom + TICK }, colour, 1);
          else rule(chart.ctx, { x: 0, y: at }, { x: TICK, y: at }, colour, 1);
        }
        const words = 'Log scale: each mark is ten times the one before';
        if (horizontal) {
          write(chart.ctx, words, font, colour, { x: left, y: bottom + 2 * TICK + lineOf(font) / 2 });
        } else {
          write(chart.ctx, words, font, colour, { x: 0, y: top - TICK - lineOf(font) / 2 });
        }
      },
    },
  ];
}

function tens(min: number, max: number): readonly number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => 10 ** (first + index));
}
