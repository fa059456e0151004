import type { Plugin } from 'chart.js';
import { labelColours, type ChartFonts, type ChartLook } from '../chart-look';
import type { Box } from '../place-labels';
import { writeValue } from './value-label';

/** Writes labels into boxes that were placed beforehand. */
export function placedValues(
  labels: readonly { readonly text: string; readonly box: Box }[],
  fonts: ChartFonts,
  look: ChartLook,
): Plugin {
  return {
    id: 'placed-values',
    afterDatasetsDraw(chart) {
      const colours = labelColours(look);
      for (const { text, box } of labels) {
        writeValue(chart.ctx, text, fonts, colours, look.measure, {
          x: box.x,
          y: box.y + box.h / 2,
        });
      }
    },
  };
}
