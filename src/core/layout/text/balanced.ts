import { lineWidth } from '../../scene/drawn-text';
import type { LayoutContext } from '../context';
import { runWidth, type SetText } from './set-text';

/** A last line shorter than this share of the longest is a left-over word or two. */
const LEFT_OVER = 0.4;
/** Lines become no narrower than this share of their room. */
const NARROWEST = 0.55;
const AIR = 1.04;

/**
 * A heading without a left-over word on its last line: set to the narrowest width that takes as many
 * lines. Its frame must take that width too, so that every program breaks it there.
 *
 * @param fitted the heading as it was fitted into `width`.
 * @param set sets it at the same size to another width.
 */
export function balanced(
  fitted: SetText,
  set: (size: number, width: number) => SetText,
  width: number,
  context: LayoutContext,
): { readonly text: SetText; readonly width: number } {
  const lines = linesOf(fitted);
  const last = lines.at(-1);
  const size = Math.max(0, ...lines.flat().map((run) => run.size));
  const short = last !== undefined && lineWidth(last, runWidth(context)) < fitted.width * LEFT_OVER;
  if (lines.length < 2 || !short || fitted.overflow.length > 0) return { text: fitted, width };
  let [low, high] = [Math.ceil(width * NARROWEST), Math.floor(width)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tried = set(size, middle);
    if (linesOf(tried).length <= lines.length && tried.overflow.length === 0) high = middle;
    else low = middle + 1;
  }
  // Another program's measure may differ by a hair: the lines keep some air.
  const airy = Math.min(Math.floor(width), Math.ceil(high * AIR));
  return { text: set(size, airy), width: airy };
}

const linesOf = ({ paragraphs }: SetText) => paragraphs.flatMap((paragraph) => paragraph.lines);
