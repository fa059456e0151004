import type { Colour } from '../../../scene/scene';
import type { ChartSpec } from '../../../scene/chart-spec';
import { cssColour, cssFamily, type Look } from '../look';

/** A face of the brand at a size in CSS pixels. */
export interface ChartFont {
  /** As a CSS family. */
  readonly face: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Width in CSS pixels of `text`, kerning off. */
export type MeasureText = (text: string, font: ChartFont) => number;

/** What a chart is drawn with. All lengths within a chart are CSS pixels, 96 an inch. */
export interface ChartLook extends Look {
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
}

/** The fonts of a chart, by what they write. */
export interface ChartFonts {
  /** Direct labels: the number itself. */
  readonly value: ChartFont;
  /** Qualifier and unit beside the number: smaller and lighter. */
  readonly aside: ChartFont;
  readonly category: ChartFont;
  readonly note: ChartFont;
}

const ASIDE_SHARE = 0.82;
const NOTE_SHARE = 0.85;

/** The chart's fonts, in the brand's body face at the sizes that layout chose. */
export function chartFonts(spec: ChartSpec, look: Look): ChartFonts {
  const face = cssFamily('body', look);
  const value = (spec.labelSize * 96) / 72;
  const category = (spec.categorySize * 96) / 72;
  return {
    value: { face, size: value, bold: true },
    aside: { face, size: value * ASIDE_SHARE, bold: false },
    category: { face, size: category, bold: false },
    note: { face, size: category * NOTE_SHARE, bold: false },
  };
}

/** A font as the canvas wants it. */
export const canvasFont = (font: ChartFont): string =>
  `${font.bold ? 'bold ' : ''}${font.size}px ${font.face}`;

/** Line height of chart text. */
export const lineOf = (font: ChartFont): number => font.size * 1.25;

/** A role or fixed colour, resolved. */
export const chartColour = (colour: Colour, look: Look): string => cssColour(colour, look);

/** The colours of a direct label on the page's background. */
export const labelColours = (look: Look): { readonly number: string; readonly aside: string } => ({
  number: chartColour('ink', look),
  aside: chartColour('quiet', look),
});
