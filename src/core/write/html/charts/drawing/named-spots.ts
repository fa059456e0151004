import type { Plugin } from 'chart.js';
import { chartColour, labelColours, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import type { Box } from '../place-labels';
import { write } from './pen';
import { valueWidth, writeValue } from './value-label';

/** A point's name and its two values. */
export interface SpotName {
  readonly name: string;
  readonly x: string;
  readonly y: string;
}

/** Between the two values. */
const DOT = ' · ';

/** Size of a point's name as it is written. */
export function spotNameSize(
  spot: SpotName,
  fonts: ChartFonts,
  look: ChartLook,
): { readonly w: number; readonly h: number } {
  const values =
    valueWidth(spot.x, fonts, look.measure) +
    look.measure(DOT, fonts.aside) +
    valueWidth(spot.y, fonts, look.measure);
  return {
    w: Math.max(look.measure(spot.name, fonts.category), values),
    h: lineOf(fonts.category) + lineOf(fonts.value),
  };
}

/** Writes the names of points with their values below, into boxes placed beforehand. */
export function namedSpots(
  spots: readonly { readonly name: SpotName; readonly box: Box }[],
  fonts: ChartFonts,
  look: ChartLook,
): Plugin {
  return {
    id: 'named-spots',
    afterDatasetsDraw(chart) {
      for (const { name, box } of spots) {
        const above = box.y + lineOf(fonts.category) / 2;
        write(chart.ctx, name.name, fonts.category, chartColour('text', look), { x: box.x, y: above });
        const colours = labelColours(look);
        const y = box.y + lineOf(fonts.category) + lineOf(fonts.value) / 2;
        writeValue(chart.ctx, name.x, fonts, colours, look.measure, { x: box.x, y });
        const dot = box.x + valueWidth(name.x, fonts, look.measure);
        write(chart.ctx, DOT, fonts.aside, colours.aside, { x: dot, y });
        const second = dot + look.measure(DOT, fonts.aside);
        writeValue(chart.ctx, name.y, fonts, colours, look.measure, { x: second, y });
      }
    },
  };
}
