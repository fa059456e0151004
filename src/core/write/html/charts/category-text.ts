import type { ChartCategory } from '../../../scene/chart-spec';
import { lineOf, type ChartFont, type ChartFonts, type MeasureText } from './chart-look';
import { wrap } from './wrap';

export interface CategoryLine {
  readonly text: string;
  readonly font: ChartFont;
  readonly note: boolean;
  readonly width: number;
}

/** A category's name and note, wrapped: what is drawn beside or below its mark. */
export interface CategoryText {
  readonly lines: readonly CategoryLine[];
  readonly width: number;
  readonly height: number;
}

/** Sets a category's name, and its note in smaller print, within `width` pixels. */
export function categoryText(
  category: ChartCategory,
  fonts: ChartFonts,
  width: number,
  measure: MeasureText,
): CategoryText {
  const set = (text: string, font: ChartFont, note: boolean): readonly CategoryLine[] =>
    wrap(text, font, width, measure).map((line) => ({
      text: line,
      font,
      note,
      width: measure(line, font),
    }));
  const lines = [
    ...set(category.label, fonts.category, false),
    ...set(category.note, fonts.note, true),
  ];
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + lineOf(line.font), 0),
  };
}
