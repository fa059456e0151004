import type { SaidPage } from './pdf-rule';
import { textBlocks, type TextBlock } from './text-blocks';
import type { PdfPage, PdfRun } from './written-pdf';

/*
 * A hand-out's page as layout/handout sets it, in points from the top of the sheet: its head, the
 * slide between the margins, under it notes and the words behind the slide's figures.
 */
const MARGIN = 48;
const HEAD_BOTTOM = 50;
const SLIDE_TOP = 56;
/** From the slide's lower edge to the first baseline under it. */
const GAP = 20;

const NOTES = 'Notes';
const SOURCES = 'Sources on this slide';

/** Slides lie, hand-outs stand. */
export const isHandout = ({ width, height }: PdfPage): boolean => height > width;

const headingOf = ({ runs }: PdfPage, words: string): PdfRun | undefined =>
  runs.find(({ text, x }) => text.trim() === words && Math.abs(x - MARGIN) < 1);

/** A sheet that only goes on with the text of the slide before. */
const goesOn = ({ title }: PdfPage): boolean => title.endsWith(': notes');

/** Where the slide ends on the sheet; where it would begin, on a sheet without one. */
function slideBottom(page: PdfPage): number {
  if (goesOn(page)) return SLIDE_TOP;
  const heading = headingOf(page, NOTES) ?? headingOf(page, SOURCES);
  return heading === undefined ? SLIDE_TOP + ((page.width - 2 * MARGIN) * 9) / 16 : heading.y - heading.size - GAP + 4;
}

/** Where the words behind the figures begin; they are what the rest is held against, and no evidence for themselves. */
function sourcesTop(page: PdfPage, before: PdfPage | undefined): number {
  const heading = headingOf(page, SOURCES);
  if (heading !== undefined) return heading.y - heading.size;
  return goesOn(page) && before !== undefined && headingOf(before, SOURCES) !== undefined ? 0 : Number.POSITIVE_INFINITY;
}

/** What a hand-out's page says on its slide and in its notes: its own head, and the head and foot of the slide, left out. */
export function saidOnHandout(page: PdfPage, before: PdfPage | undefined, shares: { readonly head: number; readonly foot: number }): Pick<SaidPage, 'blocks' | 'notes'> {
  const bottom = slideBottom(page);
  const [top, height, sources] = [SLIDE_TOP, bottom - SLIDE_TOP, sourcesTop(page, before)];
  const between = (from: number, to: number): readonly TextBlock[] => textBlocks({ runs: page.runs.filter(({ y }) => y > Math.max(from, HEAD_BOTTOM) && y < to) });
  return { blocks: between(top + height * shares.head, top + height * shares.foot), notes: between(bottom, sources) };
}
