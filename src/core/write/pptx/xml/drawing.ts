import { tag } from './markup';

/** English Metric Units: 914 400 an inch, 12 700 a point. */
export const emu = (points: number): number => Math.round(points * 12700);

/**
 * A colour as the plan names it: six hexadecimal digits, or a theme colour with what makes it another
 * ('accent1 lumMod=40000 lumOff=60000'); and what changes it besides.
 */
export const colour = (name: string, ...more: readonly string[]): string =>
  tag(/^[0-9A-F]{6}$/.test(name) ? 'a:srgbClr' : 'a:schemeClr', { val: baseOf(name) }, ...changesOf(name), ...more);

/** The theme colour that a named colour is made from, or the colour itself. */
export const baseOf = (name: string): string => name.split(' ', 1)[0] ?? name;

/** What makes another colour of the theme's, as elements; none for most. */
export const changesOf = (name: string): readonly string[] =>
  name
    .split(' ')
    .slice(1)
    .map((change) => {
      const [what = '', val] = change.split('=');
      return tag(`a:${what}`, { val });
    });

/** A plain fill. */
export const solidFill = (name: string): string => tag('a:solidFill', {}, colour(name));

/** Stripes of paper from lower left to upper right: how a number that is not exact is drawn. */
export const hatchFill = (name: string): string =>
  tag('a:pattFill', { prst: 'wdUpDiag' }, tag('a:fgClr', {}, colour('bg1')), tag('a:bgClr', {}, colour(name)));

/** Which way a shape points. */
export type Way = 'right' | 'left' | 'up' | 'down';

/** Clockwise from the right, in 60 000ths of a degree. */
const ANGLE: Readonly<Record<Way, number>> = { right: 0, down: 5_400_000, left: 10_800_000, up: 16_200_000 };

/** A fill that fades towards an open end: how 'over' and 'at least' are drawn. */
export const openFill = (name: string, way: Way): string =>
  tag(
    'a:gradFill',
    { rotWithShape: true },
    tag(
      'a:gsLst',
      {},
      tag('a:gs', { pos: 0 }, colour(name)),
      tag('a:gs', { pos: 40_000 }, colour(name)),
      tag('a:gs', { pos: 100_000 }, colour(name, tag('a:tint', { val: 30_000 }))),
    ),
    tag('a:lin', { ang: ANGLE[way], scaled: false }),
  );

export const NO_FILL = '<a:noFill/>';

/** A line of a width in points. */
export const line = (name: string, width: number, ...more: readonly string[]): string =>
  tag('a:ln', { w: emu(width), cap: 'flat' }, solidFill(name), ...more);

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** Place and size, in points. */
export const offsetAndExtent = (frame: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}): string =>
  tag('a:off', { x: emu(frame.x), y: emu(frame.y) }) + tag('a:ext', { cx: emu(frame.w), cy: emu(frame.h) });
