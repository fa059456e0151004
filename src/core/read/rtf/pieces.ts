import type { Piece, PieceCell } from '../draft';
import { looksLikeHeading } from '../plain-headings';
import { markHeaders } from '../table-headers';

/** What a paragraph is said to be while it is read. */
export interface Manner {
  readonly style: number;
  /** 1–9; 0 when the paragraph says none itself. */
  readonly outline: number;
  readonly inTable: boolean;
  readonly listed: boolean;
  readonly bold: boolean;
}

/** Puts paragraphs and cells together as they end. */
export interface PieceMaker {
  paragraph(text: string, manner: Manner): void;
  cell(text: string): void;
  row(): void;
  /** @param levels heading level of a style's number. */
  pieces(levels: ReadonlyMap<number, number>): readonly Piece[];
}

interface Paragraph extends Manner {
  readonly text: string;
}

type Part = Paragraph | readonly (readonly string[])[];
const isTable = (part: Part): part is readonly (readonly string[])[] => Array.isArray(part);

/** Bullet signs that a list has written before its words. */
const SIGN = /^(?:[•‣▪◦●∙·⁃o–—*-]|\uf0b7|\(?\d{1,2}[.)])\s+(?=\S)/u;

export function pieceMaker(): PieceMaker {
  const parts: Part[] = [];
  let rows: (readonly string[])[] = [];
  let cells: string[] = [];
  let lines: string[] = [];
  const endTable = (): void => {
    if (cells.length > 0) rows.push(cells);
    if (rows.length > 0) parts.push(rows);
    rows = [];
    cells = [];
  };
  return {
    paragraph(text, manner) {
      if (manner.inTable) {
        if (text.trim() !== '') lines.push(text.trim());
        return;
      }
      endTable();
      const words = text.replace(/ {2,}/g, ' ').trim();
      if (words !== '') parts.push({ ...manner, text: words });
    },
    cell(text) {
      cells.push([...lines, text.trim()].filter((line) => line !== '').join(' ').replace(/\s+/g, ' '));
      lines = [];
    },
    row() {
      if (cells.length > 0) rows.push(cells);
      cells = [];
    },
    pieces(levels) {
      endTable();
      return parts.map((part, i): Piece => (isTable(part) ? tableOf(part) : pieceOf(part, parts[i + 1], levels)));
    },
  };
}

const tableOf = (rows: readonly (readonly string[])[]): Piece => ({
  kind: 'table',
  rows: markHeaders(rows.map((row) => row.map((text): PieceCell => ({ text, header: false })))),
});

function pieceOf(part: Paragraph, next: Part | undefined, levels: ReadonlyMap<number, number>): Piece {
  const { text, style, outline, listed, bold } = part;
  const level = outline > 0 ? outline : (levels.get(style) ?? 0);
  if (level > 0) return { kind: 'heading', level: Math.min(6, level), text };
  if (listed || /^[•‣▪●]\s/u.test(text)) return { kind: 'bullet', text: text.replace(SIGN, '') };
  const following = next && !isTable(next) ? { text: next.text, bullet: next.listed } : null;
  if (bold && looksLikeHeading(text, following)) return { kind: 'heading', level: 2, text };
  return { kind: 'paragraph', text };
}
