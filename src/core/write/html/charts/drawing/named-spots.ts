import type { Plugin } from 'chart.js';
import { chartColour, labelColours, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import type { Box } from '../place-labels';
import { write } from './pen';
import { writeValue } from './value-label';

/** A point's name and values, and where they are written. */
export interface NamedSpot {
  readonly name: string;
  readonly values: string;
  readonly box: Box;
}

/** Writes the names of points with their values below, into boxes placed beforehand. */
export function namedSpots(spots: readonly NamedSpot[], fonts: ChartFonts, look: ChartLook): Plugin {
  return {
    id: 'named-spots',
    afterDatasetsDraw(chart) {
      for (const { name, values, box } of spots) {
        const y = box.y + lineOf(fonts.category) / 2;
        write(chart.ctx, name, fonts.category, chartColour('text', look), { x: box.x, y });
        writeValue(chart.ctx, values, fonts, labelColours(look), look.measure, {
          x: box.x,
          y: box.y + lineOf(fonts.category) + lineOf(fonts.value) / 2,
        });
      }
    },
  };
}
