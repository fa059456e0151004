import type { Plugin } from 'chart.js';
import type { ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { chartColour, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { write, type Pen } from './pen';

const SWATCH = 11;
const SWATCH_GAP = 6;
const ENTRY_GAP = 22;
const FOOT = 10;

/** Height of the key above the plot; 0 where the chart needs none. */
export const keyHeight = (spec: ChartSpec, fonts: ChartFonts): number =>
  keyed(spec).length === 0 ? 0 : lineOf(fonts.category) + FOOT;

/** Names the series in a row above the plot, in the order they are drawn. */
export function key(
  spec: ChartSpec,
  fonts: ChartFonts,
  look: ChartLook,
  swatch: (pen: Pen, colour: string, at: { readonly x: number; readonly y: number }, index: number) => void = square,
): readonly Plugin[] {
  const entries = keyed(spec);
  if (entries.length === 0) return [];
  return [
    {
      id: 'key',
      afterDatasetsDraw(chart) {
        const y = lineOf(fonts.category) / 2;
        let x = 0;
        entries.forEach((series, index) => {
          swatch(chart.ctx, chartColour(series.colour, look), { x, y }, index);
          x += SWATCH + SWATCH_GAP;
          write(chart.ctx, series.name, fonts.category, chartColour('text', look), { x, y });
          x += look.measure(series.name, fonts.category) + ENTRY_GAP;
        });
      },
    },
  ];
}

/** A square of the series' colour, its middle at the row's. */
export function square(pen: Pen, colour: string, at: { readonly x: number; readonly y: number }): void {
  pen.fillStyle = colour;
  pen.fillRect(at.x, at.y - SWATCH / 2, SWATCH, SWATCH);
}

/** An upright bar as wide as a target's mark. */
export function upright(pen: Pen, colour: string, at: { readonly x: number; readonly y: number }): void {
  pen.fillStyle = colour;
  pen.fillRect(at.x + SWATCH / 2 - 1.5, at.y - SWATCH / 2 - 2, 3, SWATCH + 4);
}

const keyed = (spec: ChartSpec): readonly ChartSeries[] =>
  spec.legend ? spec.series.filter((series) => series.name !== '') : [];
