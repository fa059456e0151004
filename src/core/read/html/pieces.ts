import type { Piece, PieceCell } from '../draft';
import { raisedDigits } from '../raised-digits';
import { markHeaders } from '../table-headers';
import { isElement, isText, type DomElement, type DomNode } from './dom';

/** Not text that a reader sees as part of the article; struck-out words were taken back. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO FORM BUTTON SELECT TEXTAREA INPUT HEAD DEL S STRIKE'.split(' '),
);
/** A page's furniture; left out unless the user chose the whole. */
const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY RB RP RT SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);

/** Blocks below an element in reading order. 'article' leaves navigation and footers out. */
export function piecesOf(root: DomElement, scope: 'article' | 'whole'): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = '';

  const flush = (make: (text: string) => Piece): void => {
    for (const part of line.split(/\n{2,}/)) pieces.push(make(tidy(part)));
    line = '';
  };

  const walk = (node: DomNode, make: (text: string) => Piece): void => {
    for (const child of node.childNodes) {
      if (isText(child)) line += (child.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      else if (isElement(child) && !isSkipped(child, scope)) enter(child, make);
    }
  };

  const enter = (element: DomElement, make: (text: string) => Piece): void => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') line += '\n';
    else if (tag === 'SUP') line += raisedDigits(element.textContent ?? '');
    else if (tag === 'TABLE') {
      flush(make);
      for (const piece of tablePieces(element, scope)) pieces.push(piece);
    } else if (INLINE.has(tag)) walk(element, make);
    else {
      flush(make);
      const own = maker(tag) ?? make;
      walk(element, own);
      flush(own);
    }
  };

  walk(root, paragraph);
  flush(paragraph);
  return pieces.filter((piece) => piece.kind === 'table' || piece.text !== '');
}

const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });

/** How text directly inside a tag becomes a piece; null when the tag says nothing of its own. */
function maker(tag: string): ((text: string) => Piece) | null {
  if (/^H[1-6]$/.test(tag)) return (text) => ({ kind: 'heading', level: Number(tag[1]), text });
  if (tag === 'LI' || tag === 'DD') return (text) => ({ kind: 'bullet', text });
  if (tag === 'BLOCKQUOTE') return (text) => ({ kind: 'quotation', text });
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return (text) => ({ kind: 'caption', text });
  return null;
}

function isSkipped(element: DomElement, scope: 'article' | 'whole'): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag) || (scope === 'article' && FURNITURE.has(tag))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** A table's rows without those of the tables in it, which its cells hold: else each would be read once a level. */
function ownRows(table: DomElement): readonly DomElement[] {
  const inner = new Set([...table.querySelectorAll('table')].flatMap((nested) => [...nested.querySelectorAll('tr')]));
  return [...table.querySelectorAll('tr')].filter((row) => !inner.has(row));
}

/** A table of data as one piece; a table for layout as the pieces within its cells. */
function tablePieces(table: DomElement, scope: 'article' | 'whole'): readonly Piece[] {
  const rows = ownRows(table).map((row) =>
    [...row.childNodes].filter(isElement).filter((cell) => /^T[DH]$/i.test(cell.tagName)),
  );
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const isLayout =
    table.querySelector('table') !== null ||
    table.getAttribute('role') === 'presentation' ||
    widest < 2 ||
    rows.length < 2;
  if (isLayout) return rows.flat().flatMap((cell) => piecesOf(cell, scope));
  const caption = table.querySelector('caption');
  const cells = rows
    .filter((row) => row.length > 0)
    .map((row) => row.map((cell): PieceCell => ({ text: cellText(cell, scope), header: /^TH$/i.test(cell.tagName) })));
  return [
    ...(caption ? [{ kind: 'caption' as const, text: cellText(caption, scope) }] : []),
    { kind: 'table', rows: markHeaders(cells) },
  ];
}

const cellText = (cell: DomElement, scope: 'article' | 'whole'): string =>
  piecesOf(cell, scope)
    .map((piece) => (piece.kind === 'table' ? '' : piece.text))
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');

/** One space between words; line breaks only where the page has them. No-break spaces stay. */
const tidy = (text: string): string =>
  text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
