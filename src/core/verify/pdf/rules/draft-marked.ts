import { isDraft } from '../said-pages';
import { draftFinding } from '../../draft-finding';
import type { PdfRule } from '../pdf-rule';

/** A draft says so on every page or on none. */
export const draftMarked: PdfRule = ({ file: { pages } }) => draftFinding(pages.filter(isDraft).length, pages.length);
