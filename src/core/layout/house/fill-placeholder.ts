import type { FontFace } from '../../model/brand';
import type { HousePlaceholder } from '../../model/house';
import { leastInPlace } from '../../model/contrast';
import { groundBehind } from '../../model/ground-behind';
import { readableInk } from '../../model/readable-ink';
import { contrast } from '../../scene/contrast';
import { lineOver } from '../../scene/line-over';
import type { TightPlace } from '../../model/wordings/findings-scene';
import type { Colour, Paragraph, TextItem, TextRole, TextRun } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { frameOf } from '../frame/page';
import { figuresOf } from '../pieces/items';
import { heightOf, setText, type SetText } from '../text/set-text';
import type { TextStyle } from '../text/text-style';

/**
 * What PowerPoint's own fitting does to text and lines, step by step; it writes these very numbers,
 * so that a file which says them looks the same before and after it fits the text again.
 */
const FITTING: readonly { readonly size: number; readonly line: number }[] = [
  { size: 0.925, line: 0.1 },
  { size: 0.85, line: 0.2 },
  { size: 0.775, line: 0.2 },
  { size: 0.7, line: 0.2 },
  { size: 0.625, line: 0.2 },
];
/** PowerPoint shrinks a title once, a little. */
const TITLE_FITTING: typeof FITTING = [{ size: 0.9, line: 0 }];
/** Steps where PowerPoint does not fit text: then the runs say their size. */
const SMALLER: readonly number[] = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
const NOT_SHRUNK = { size: 1, line: 0 };

/** A single line of the Office face that stands behind each bundled one, as a multiple of its size. */
const OWN_LINE: Readonly<Record<FontFace['face'], number>> = { Carlito: 1.2207, Caladea: 1.1724, Arimo: 1.1499, Tinos: 1.1499 };

/** Height of a font's single line, as a multiple of its size. */
function ownLine({ face, own }: FontFace): number {
  if (own === undefined) return OWN_LINE[face];
  const { ascent, descent, unitsPerEm } = own.styles.Regular;
  return (ascent + descent) / unitsPerEm;
}

/** A text of the deck in a house's placeholder: place, size, face and colour are the layout's. */
export interface Filling {
  readonly name: string;
  readonly role: TextRole;
  readonly placeholder: HousePlaceholder;
  /** Paragraphs in a style; the first level of the placeholder's text. */
  readonly paragraphs: (style: TextStyle) => readonly (readonly TextRun[])[];
  /** What the text is, should it be too long. */
  readonly called: TightPlace;
  /** True where the layout's place is for a list and the text is none. */
  readonly unlisted?: boolean;
}

export interface Filled {
  /** Null when there is nothing to say. */
  readonly item: TextItem | null;
  readonly overflow: readonly Overflow[];
  /** True when the text fits its placeholder. */
  readonly fits: boolean;
  /** True when it can be read on all that is painted where it stands. */
  readonly reads: boolean;
}

/** How a placeholder's layout sets its text. */
export const styleOf = ({ text }: HousePlaceholder): TextStyle => ({
  font: text.font,
  size: text.size,
  bold: text.bold,
  italic: text.italic,
  colour: `#${text.colour}`,
});

interface Step {
  readonly size: number;
  readonly line: number;
  /** True where PowerPoint's own fitting shrinks the text so; else the runs say their size. */
  readonly fitted: boolean;
}

function stepsFor({ placeholder, role }: Filling): readonly Step[] {
  const fitted = !placeholder.shrinks ? [] : role === 'title' ? TITLE_FITTING : FITTING;
  const least = fitted.at(-1)?.size ?? 1;
  return [
    { ...NOT_SHRUNK, fitted: false },
    ...fitted.map((step) => ({ ...step, fitted: true })),
    ...SMALLER.filter((size) => size < least).map((size) => ({ size, line: 0, fitted: false })),
  ];
}

/**
 * Text in a placeholder at the layout's own size, or shrunk as PowerPoint would shrink it: the largest
 * size at which it fits and keeps to what it can be read on, else the largest at which it fits.
 */
export function fillPlaceholder(filling: Filling, context: LayoutContext): Filled {
  const { placeholder, called, role } = filling;
  const tried = stepsFor(filling).map((step) => () => ({ step, text: setIn(filling, step, context) }));
  let fitting: Attempt | null = null;
  for (const attempt of tried) {
    const { step, text } = attempt();
    if (!fitsIn(text, placeholder)) continue;
    const reading = { step, ...readable(text, placeholder, context) };
    fitting ??= reading;
    if (reading.reads) return filled(filling, reading, true);
    if ((role !== 'title' && role !== 'subtitle') || step.size < SMALLER_TO_READ * fitting.step.size) break;
  }
  const last = tried.at(-1)?.() ?? { step: { ...NOT_SHRUNK, fitted: false }, text: setIn(filling, { ...NOT_SHRUNK, fitted: false }, context) };
  return fitting !== null ? filled(filling, fitting, true) : { ...filled(filling, { step: last.step, ...readable(last.text, placeholder, context) }, false), overflow: [{ what: 'house-place', place: called }] };
}

/** A title, or the lines below it, that run over something are tried down to this share of the size at which it fits. */
const SMALLER_TO_READ = 0.5;
function fitsIn({ paragraphs, height, overflow }: SetText, { box }: HousePlaceholder): boolean {
  if (overflow.length > 0) return false;
  const single = paragraphs.length === 1 && paragraphs[0]?.lines.length === 1;
  return height <= box.h * (single ? 1 + lineOver : 1) + 0.01;
}

interface Attempt {
  readonly step: Step;
  readonly paragraphs: readonly Paragraph[];
  readonly reads: boolean;
}

const filled = (filling: Filling, { step, paragraphs, reads }: Attempt, fits: boolean): Filled => ({
  item: paragraphs.length === 0 ? null : itemOf(filling, paragraphs, step),
  overflow: [],
  fits,
  reads,
});

function setIn({ placeholder, paragraphs }: Filling, step: Step, context: LayoutContext): SetText {
  const { text, box } = placeholder;
  const style = styleOf(placeholder);
  const shrunk = { ...style, size: style.size * step.size };
  const own = ownLine(context.brand.fonts[text.font]) * shrunk.size;
  const line = 'points' in text.line ? text.line.points * step.size : own * Math.max(0.5, text.line.times - step.line);
  const indent = text.bullet ? text.indent : 0;
  const set = setText(
    paragraphs(shrunk).map((runs) => ({ runs: text.capitals ? runs.map((run) => ({ ...run, capitals: true as const })) : runs, align: text.align })),
    box.w - indent,
    context,
  );
  const placed = set.paragraphs.map(
    (paragraph): Paragraph => ({
      ...paragraph,
      bullet: text.bullet ? 'disc' : null,
      indent: pt(indent),
      lineHeight: pt(line),
      // Fitting shrinks letters and lines, not the points between paragraphs.
      spaceAfter: pt(text.spaceBetween),
    }),
  );
  return { ...set, paragraphs: placed, height: heightOf(placed) };
}

/**
 * The text in colours that read on what the layout paints where it stands: the layout's own, which the
 * file then need not say, else another; and a run in a colour of its own, a mark or a prompt, that
 * cannot be read there takes the text's.
 */
function readable({ paragraphs, width, height }: SetText, placeholder: HousePlaceholder, { house, brand }: LayoutContext): Omit<Attempt, 'step'> {
  if (house === null) return { paragraphs, reads: true };
  const stands = { ...placeholder, box: extentOf(placeholder, { width: width * WIDER, height }) };
  const own = styleOf(placeholder).colour;
  const ink = `#${readableInk(stands, house.layout, brand.palette)}` as const;
  const behind = groundBehind(stands.box, house.layout);
  const reads = (colour: Colour): boolean => behind.every((ground) => contrast(colour, `#${ground}`, brand.palette) >= leastInPlace({ type: placeholder.type, ...placeholder.text }));
  const inked = (run: TextRun): TextRun => (run.colour === own || !reads(run.colour) ? { ...run, colour: ink } : run);
  return { paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, lines: paragraph.lines.map((line) => line.map(inked)) })), reads: reads(ink) };
}

/** The house's own font may be wider than the one that stands in for it. */
const WIDER = 1.1;

/** The part of a placeholder that text of a size takes. */
function extentOf({ box, anchor, text }: HousePlaceholder, { width, height }: { readonly width: number; readonly height: number }): HousePlaceholder['box'] {
  const free = box.h - height;
  const w = Math.min(box.w, width + (text.bullet ? text.indent : 0));
  return {
    x: box.x + { left: 0, centre: (box.w - w) / 2, right: box.w - w }[text.align],
    y: box.y + { top: 0, middle: free / 2, bottom: free }[anchor],
    w,
    h: height,
  };
}

function itemOf({ name, role, placeholder, unlisted }: Filling, paragraphs: readonly Paragraph[], step: Step): TextItem {
  const { font, size, bold, italic, colour } = styleOf(placeholder);
  return {
    type: 'text',
    name,
    role,
    frame: frameOf(placeholder.box),
    figures: figuresOf(paragraphs),
    paragraphs,
    anchor: placeholder.anchor,
    fill: null,
    inset: pt(0),
    fills: {
      type: placeholder.type,
      idx: placeholder.idx,
      look: { font, size: pt(size), bold, italic, colour },
      shrunk: step.fitted ? { size: step.size, line: step.line } : null,
      ...(unlisted === true ? { unlisted: true as const } : {}),
      ...(placeholder.text.fromRight === true ? { fromRight: placeholder.text.align } : {}),
    },
  };
}
