import type { Article, Block, Span, TableCell } from '../model/article';
import type { Result } from '../model/result';

/** What one format's reader is given. */
export interface Source {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one format's reader gives back: an Article but for identity and hash. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** BCP 47; null when the file does not say. */
  readonly language: string | null;
  readonly meta: Article['meta'];
}

export type DraftBlock = Omit<Block, 'id'>;

/** Reads one format. Expected trouble comes back as a Failure. */
export type Reader = (source: Source) => Promise<Result<Draft>> | Result<Draft>;

export interface PieceCell {
  readonly text: string;
  readonly header: boolean;
}

/** A block not yet placed: what a format with markup yields before the text is put together. */
export type Piece =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paragraph' | 'bullet' | 'quotation' | 'caption';
      readonly text: string;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PieceCell[])[] };

export const noMeta: Article['meta'] = {
  title: null,
  byline: null,
  publisher: null,
  published: null,
};

/** The title above the text, unless the text begins with it: its figures count too. */
export function withTitle(pieces: readonly Piece[], title: string | null): readonly Piece[] {
  const first = pieces[0];
  if (!title || (first?.kind === 'heading' && first.text === title)) return pieces;
  return [{ kind: 'heading', level: 1, text: title }, ...pieces];
}

/**
 * Puts pieces together as one text with blocks that point into it: a blank line between blocks,
 * a line end between bullets and table rows, a tab between cells. Empty pieces are left out.
 */
export function place(pieces: readonly Piece[]): Pick<Draft, 'text' | 'blocks'> {
  const parts: string[] = [];
  const blocks: DraftBlock[] = [];
  let length = 0;
  const put = (text: string): Span => {
    const start = length;
    parts.push(text);
    length += text.length;
    return { start, end: length };
  };
  let before: Piece['kind'] | null = null;
  for (const piece of pieces) {
    if (isEmpty(piece)) continue;
    if (before) put(before === 'bullet' && piece.kind === 'bullet' ? '\n' : '\n\n');
    before = piece.kind;
    if (piece.kind === 'table') blocks.push(placeTable(piece.rows, put));
    else if (piece.kind === 'heading')
      blocks.push({ kind: 'heading', level: piece.level, ...put(piece.text) });
    else blocks.push({ kind: piece.kind, ...put(piece.text) });
  }
  return { text: parts.join(''), blocks };
}

function placeTable(
  rows: readonly (readonly PieceCell[])[],
  put: (text: string) => Span,
): DraftBlock {
  const placed: TableCell[][] = [];
  const start = put('').start;
  let end = start;
  rows.forEach((row, r) => {
    if (r > 0) put('\n');
    placed.push(
      row.map((cell, c) => {
        if (c > 0) put('\t');
        const span = put(cell.text);
        end = span.end;
        return { ...span, header: cell.header };
      }),
    );
  });
  return { kind: 'table', start, end, rows: placed };
}

function isEmpty(piece: Piece): boolean {
  return piece.kind === 'table'
    ? !piece.rows.some((row) => row.some((cell) => cell.text !== ''))
    : piece.text === '';
}
