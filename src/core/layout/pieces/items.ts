import type { RichText } from '../../model/rich-text';
import type {
  Colour,
  LineItem,
  Paragraph,
  SceneItem,
  ShapeItem,
  TextItem,
  TextRole,
  TextRun,
} from '../../scene/scene';
import { pt } from '../../scene/units';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { frameOf, type Box } from '../frame/page';
import { legible } from './legible';

/** What a slide kind gives for one page: its items in reading order, and what did not fit. */
export interface BodyPage {
  readonly items: readonly SceneItem[];
  readonly overflow: readonly Overflow[];
  /** What the line under the title says when the slide itself leaves it empty. */
  readonly subtitle?: { readonly words: RichText; readonly marks: readonly string[] };
  /** What the foot says when the slide itself leaves it empty. */
  readonly source?: RichText;
}

interface TextOptions {
  readonly role?: TextRole;
  readonly anchor?: TextItem['anchor'];
  /** Painted behind the text. */
  readonly fill?: Colour | null;
  /** What else is behind the text when it has no fill of its own. */
  readonly behind?: Colour;
  readonly inset?: number;
}

/** Set text in a box, every run in a colour that reads on what is behind it. */
export function textItem(
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
  context: LayoutContext,
  options: TextOptions = {},
): TextItem {
  const fill = options.fill ?? null;
  const behind = fill ?? options.behind ?? 'background';
  return {
    type: 'text',
    name,
    frame: frameOf(box),
    figures: figuresOf(paragraphs),
    role: options.role ?? 'body',
    paragraphs: legibleOn(behind, paragraphs, context),
    anchor: options.anchor ?? 'top',
    fill,
    inset: pt(options.inset ?? 0),
  };
}

/** Paragraphs with every run in a colour that reads on `behind`; those that read are the same objects. */
export function legibleOn(behind: Colour, paragraphs: readonly Paragraph[], { brand }: LayoutContext): readonly Paragraph[] {
  const known = new Map<Colour, Colour>();
  const readable = (colour: Colour): Colour => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const reads = legible(colour, behind, brand.palette);
    known.set(colour, reads);
    return reads;
  };
  const reads = ({ lines }: Paragraph): boolean => lines.every((line) => line.every(({ colour }) => readable(colour) === colour));
  const coloured = (run: TextRun): TextRun => ({ ...run, colour: readable(run.colour) });
  return paragraphs.map((paragraph) => (reads(paragraph) ? paragraph : { ...paragraph, lines: paragraph.lines.map((line) => line.map(coloured)) }));
}

/** Ledger ids that paragraphs show, marks left out. */
export const figuresOf = (paragraphs: readonly Paragraph[]): readonly string[] => [
  ...new Set(
    paragraphs.flatMap(({ lines }) =>
      lines.flat().flatMap((run) => (run.figure === null || run.raised ? [] : [run.figure])),
    ),
  ),
];

/** A painted shape without words; decoration unless `alt` says what it means. */
export const shapeItem = (
  name: string,
  box: Box,
  fill: Colour | null,
  extra: Partial<Pick<ShapeItem, 'geometry' | 'stroke' | 'alt'>> = {},
): ShapeItem => ({
  type: 'shape',
  name,
  frame: frameOf(box),
  figures: [],
  geometry: 'rectangle',
  fill,
  stroke: null,
  alt: '',
  ...extra,
});

/** A rule from the box's top left to its bottom right, `width` points thick. */
export const lineItem = (
  name: string,
  box: Box,
  colour: Colour,
  width: number,
  extra: Partial<Pick<LineItem, 'dash' | 'arrow'>> = {},
): LineItem => ({
  type: 'line',
  name,
  frame: frameOf(box),
  figures: [],
  colour,
  width: pt(width),
  dash: 'solid',
  arrow: false,
  ...extra,
});
