import type { Piece } from '../draft';
import { parsePage } from '../html/dom';
import { piecesOf } from '../html/pieces';

/** HTML written inside Markdown; nothing when it is over budget. */
export function rawHtmlPieces(html: string): readonly Piece[] {
  const page = parsePage(html);
  return page.ok ? piecesOf(page.value.body, 'whole') : [];
}
