import type { ChartSpec } from '../../../scene/chart-spec';
import { fractionAt } from './axis';
import type { Padding } from './base-options';
import { categoryText, type CategoryText } from './category-text';
import { lineOf, type ChartFonts, type ChartLook } from './chart-look';
import { leftEdge, NAME_DROP, type HungName } from './drawing/column-names';
import type { Spot } from './place-labels';

const DOT = 6;
const NAME_SPACE = 10;
const MAX_NAME_ROWS = 4;
/** The first and last point stand in from the edge by at most this (60 pt). */
const MAX_INSET = 80;
/** A name wraps at this width (120 pt) even where there is room. */
const NAME_WIDTH = 160;

/** Where a chart of lines stands, and where its points and names fall. */
export interface LinePlot {
  readonly padding: Padding;
  /** Place of every category on the x axis: milliseconds where all have dates, else 0, 1, 2, … */
  readonly places: readonly number[];
  readonly range: { readonly min: number; readonly max: number };
  readonly names: readonly HungName[];
  spot(category: number, value: number): Spot;
}

/** Lays out points over time or in order; `right` is kept free for names at the lines' ends. */
export function linePlot(spec: ChartSpec, fonts: ChartFonts, look: ChartLook, right: number): LinePlot {
  const places = placesOf(spec);
  const min = Math.min(...places);
  const max = Math.max(...places);
  const names = spec.categories.map((category) =>
    categoryText(category, fonts, nameWidth(spec, look), look.measure),
  );
  const inset = (name: CategoryText | undefined): number =>
    Math.max(DOT, Math.min(MAX_INSET, (name?.width ?? 0) / 2));
  const left = inset(names[0]);
  const width = look.width - left - Math.max(right, inset(names.at(-1)));
  const x = (category: number): number =>
    left + (max === min ? 0.5 : ((places[category] ?? min) - min) / (max - min)) * width;
  const rows = staggered(names, x, look);
  const rowHeight = Math.max(0, ...names.map((name) => name.height));
  const foot = Math.ceil(rowHeight * (Math.max(0, ...rows) + 1)) + NAME_DROP;
  const top = lineOf(fonts.value) + DOT;
  const height = look.height - foot - top;
  return {
    places,
    range: max === min ? { min: min - 1, max: max + 1 } : { min, max },
    padding: { left, right: look.width - left - width, top, bottom: foot },
    names: names.map((name, index) => ({
      name,
      at: places[index] ?? min,
      top: look.height - foot + NAME_DROP + (rows[index] ?? 0) * rowHeight,
    })),
    spot: (category, value) => ({
      x: x(category),
      y: top + (1 - fractionAt(spec.axis, value)) * height,
    }),
  };
}

function placesOf(spec: ChartSpec): readonly number[] {
  const dates = spec.categories.map(({ date }) => (date === null ? Number.NaN : Date.parse(date)));
  return dates.every(Number.isFinite) ? dates : dates.map((_, index) => index);
}

const nameWidth = (spec: ChartSpec, look: ChartLook): number =>
  Math.min(NAME_WIDTH, Math.max(48, (look.width / Math.max(1, spec.categories.length)) * 1.2));

/** Names hang in as many rows as they need not to meet, one after the other in turn. */
function staggered(
  names: readonly CategoryText[],
  x: (category: number) => number,
  look: ChartLook,
): readonly number[] {
  const spans = names.map((name, index) => {
    const left = leftEdge(name, x(index), look);
    return { left, right: left + name.width };
  });
  const clear = (rows: number): boolean =>
    spans.every((span, index) => index < rows || span.left >= (spans[index - rows]?.right ?? 0) + NAME_SPACE);
  const rows = Array.from({ length: MAX_NAME_ROWS }, (_, index) => index + 1).find(clear) ?? MAX_NAME_ROWS;
  return names.map((_, index) => index % rows);
}
