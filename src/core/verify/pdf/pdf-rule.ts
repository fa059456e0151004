import type { Finding } from '../../model/finding';
import type { VerifyAids } from '../verify-rule';
import type { WrittenLedger } from '../written-ledger';
import type { TextBlock } from './text-blocks';
import type { PdfPage, WrittenPdf } from './written-pdf';

/** A page with what of it is said: the foot and the list of sources left out. */
export interface SaidPage {
  readonly page: PdfPage;
  /** On the slide, and in a hand-out's notes under it. */
  readonly blocks: readonly TextBlock[];
  /** What the notes quote of the source, under a heading that says so. */
  readonly passages: readonly TextBlock[];
}

/** A PDF with the ledger that its list of sources gives; null when it has no list. */
export interface CheckedPdf {
  readonly file: WrittenPdf;
  readonly said: readonly SaidPage[];
  readonly ledger: WrittenLedger | null;
}

/** A rule over a printed deck. Places name pages by their number. */
export type PdfRule = (pdf: CheckedPdf, aids: VerifyAids) => readonly Finding[];
