import type { Colour, TextRun } from '../../scene/scene';
import { pt } from '../../scene/units';

/** How a run of text looks; the size in points. */
export interface TextStyle {
  readonly font: 'heading' | 'body';
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: Colour;
}

/** Body text of a size; `change` overrides. */
export const bodyStyle = (size: number, change: Partial<TextStyle> = {}): TextStyle => ({
  font: 'body',
  size,
  bold: false,
  italic: false,
  colour: 'text',
  ...change,
});

/** Bold heading face of a size; `change` overrides. */
export const headingStyle = (size: number, change: Partial<TextStyle> = {}): TextStyle => ({
  font: 'heading',
  size,
  bold: true,
  italic: false,
  colour: 'ink',
  ...change,
});

/** A run of furniture or slide text in a style. */
export const styledRun = (
  text: string,
  style: TextStyle,
  extra: Partial<Pick<TextRun, 'raised' | 'rise' | 'link' | 'figure' | 'field'>> = {},
): TextRun => ({
  text,
  font: style.font,
  size: pt(style.size),
  bold: style.bold,
  italic: style.italic,
  colour: style.colour,
  raised: false,
  link: null,
  figure: null,
  field: null,
  ...extra,
});
