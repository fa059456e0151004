import { isFurtherSheet, notesHeading, type NotesHeading } from '../framed-words';
import type { SaidPage } from './pdf-rule';
import { textBlocks } from './text-blocks';
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

/** Slides lie, hand-outs stand. */
export const isHandout = ({ width, height }: PdfPage): boolean => height > width;

/** A heading with the line it stands on. */
interface Headed {
  readonly heading: NotesHeading;
  readonly y: number;
  readonly size: number;
}

/** The headings of a sheet's text, from top to bottom. */
const headingsOn = ({ runs }: PdfPage): readonly Headed[] =>
  runs
    .flatMap(({ text, x, y, size }): Headed[] => {
      const heading = Math.abs(x - MARGIN) < 1 ? notesHeading(text) : null;
      return heading === null ? [] : [{ heading, y, size }];
    })
    .sort((a, b) => a.y - b.y);

const goesOn = ({ title }: PdfPage): boolean => isFurtherSheet(title);

/** Where the slide ends on the sheet; where it would begin, on a sheet without one. */
function slideBottom(page: PdfPage): number {
  if (goesOn(page)) return SLIDE_TOP;
  const first = headingsOn(page).find(({ heading }) => heading === 'notes' || heading === 'sources');
  return first === undefined ? SLIDE_TOP + ((page.width - 2 * MARGIN) * 9) / 16 : first.y - first.size - GAP + 4;
}

/** The part of the notes in which a sheet begins: that in which the one before ended, where it goes on with it. */
function opensIn(pages: readonly PdfPage[], index: number): NotesHeading {
  const [page, before] = [pages[index], pages[index - 1]];
  if (page === undefined || before === undefined || !goesOn(page)) return 'notes';
  return headingsOn(before).at(-1)?.heading ?? opensIn(pages, index - 1);
}

/**
 * What a hand-out's page says on its slide and in its notes, and what these quote: its own head, the
 * head and foot of the slide, and the words behind the figures left out. Those are what the rest is
 * held against, and no evidence for themselves.
 */
export function saidOnHandout(pages: readonly PdfPage[], index: number, shares: { readonly head: number; readonly foot: number }): Pick<SaidPage, 'blocks' | 'passages'> {
  const page = pages[index];
  if (page === undefined) return { blocks: [], passages: [] };
  const bottom = slideBottom(page);
  const [top, height] = [SLIDE_TOP, bottom - SLIDE_TOP];
  const headings = headingsOn(page);
  const opened = opensIn(pages, index);
  const partOf = ({ y }: PdfRun): NotesHeading => headings.findLast((headed) => headed.y - headed.size < y)?.heading ?? opened;
  const under = page.runs.filter(({ y }) => y > Math.max(bottom, HEAD_BOTTOM));
  const on = page.runs.filter(({ y }) => y > Math.max(top + height * shares.head, HEAD_BOTTOM) && y < top + height * shares.foot);
  const notes = under.filter((run) => partOf(run) === 'notes' || partOf(run) === 'to-say');
  return {
    blocks: [...textBlocks({ runs: on }), ...textBlocks({ runs: notes })],
    passages: textBlocks({ runs: under.filter((run) => partOf(run) === 'passage') }),
  };
}
