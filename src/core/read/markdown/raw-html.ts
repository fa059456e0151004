import { done, type Result } from '../../model/result';
import type { Piece } from '../draft';
import { parsePage } from '../html/dom';
import { piecesOf } from '../html/pieces';

/** HTML written between Markdown's blocks; fails when it is over budget. */
export function rawHtmlPieces(html: string): Result<readonly Piece[]> {
  const page = parsePage(html);
  return page.ok ? done(piecesOf(page.value.document.body, 'whole')) : page;
}
