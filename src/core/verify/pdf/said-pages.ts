import { saysDraft } from '../framed-words';
import { isHandout, saidOnHandout } from './handout-page';
import type { SaidPage } from './pdf-rule';
import { sourceRows } from './source-list';
import { textBlocks } from './text-blocks';
import type { PdfPage, WrittenPdf } from './written-pdf';

/** Below this share of a page stand the source line and the foot: their numbers count rows and pages. */
const FOOT = 0.872;
/** Above this share stands nothing but DRAFT. */
const HEAD = 0.055;

/** True for a page that says DRAFT at its top. */
export const isDraft = (page: PdfPage): boolean =>
  page.runs.some(({ text, y }) => y < page.height * HEAD && saysDraft(text));

const saidOn = (page: PdfPage): SaidPage['blocks'] =>
  textBlocks(page).filter(({ y }) => y < page.height * FOOT && y > page.height * HEAD);

/** What pages say; the list of sources says what it is held against, and is left out. */
export const saidPages = ({ pages }: WrittenPdf): readonly SaidPage[] =>
  pages.map((page, index) => {
    if (sourceRows(page).length > 0) return { page, blocks: [], passages: [] };
    return { page, ...(isHandout(page) ? saidOnHandout(pages, index, { head: HEAD, foot: FOOT }) : { blocks: saidOn(page), passages: [] }) };
  });
