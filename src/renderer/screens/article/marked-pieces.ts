import type { Span } from '../../../core/model/article';
import type { Figure } from '../../../core/model/figure';

/** A stretch of text, with the figure whose exact words it is. */
export interface Piece {
  /** Offset in the article. */
  readonly start: number;
  readonly text: string;
  readonly figure: Figure | null;
}

/** A span of the text cut at the figures in it. Where two overlap, the first one stands. */
export function markedPieces(
  text: string,
  { start, end }: Span,
  figures: readonly Figure[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const figure of figures) {
    if (figure.start < at || figure.end > end) continue;
    if (figure.start > at) pieces.push({ start: at, text: text.slice(at, figure.start), figure: null });
    pieces.push({ start: figure.start, text: text.slice(figure.start, figure.end), figure });
    at = figure.end;
  }
  if (at < end) pieces.push({ start: at, text: text.slice(at, end), figure: null });
  return pieces;
}
