import type { Piece } from '../draft';
import { looksLikeHeading } from '../plain-headings';
import { markHeaders } from '../table-headers';
import type { Line } from './lines';
import { joiner } from './join-lines';

const BULLET = /^(?:[•‣▪◦●∙·⁃–—*-]|\uf0b7|\d{1,2}[.)])\s+(?=\S)/u;

/** Lines that make one block. */
interface Draft {
  kind: 'heading' | 'bullet' | 'paragraph' | 'table';
  readonly lines: Line[];
}

/** Lines in reading order → blocks: by size of type, gaps, indents and bullet signs. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const body = bodySize(lines);
  const isShort = shortLines(lines);
  const leading = usualLeading(lines, body);
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const rows = tableRows(lines, i);
    if (rows > 0) {
      drafts.push({ kind: 'table', lines: lines.slice(i, i + rows) as Line[] });
      i += rows - 1;
      continue;
    }
    const draft = drafts.at(-1);
    const last = draft?.lines.at(-1);
    const kind = line.size > body * 1.12 && line.text.length < 200 ? 'heading' : BULLET.test(line.text) ? 'bullet' : 'paragraph';
    if (draft && last && continues(draft, last, line, kind, leading, body, isShort(last))) draft.lines.push(line);
    else drafts.push({ kind, lines: [line] });
  }
  return toPieces(drafts, lines, body);
}

function continues(draft: Draft, last: Line, line: Line, kind: Draft['kind'], leading: number, body: number, lastIsShort: boolean): boolean {
  if (kind === 'bullet' || draft.kind === 'table') return false;
  if (kind === 'heading' || draft.kind === 'heading')
    return kind === draft.kind && Math.abs(last.size - line.size) < 0.5 && line.page === last.page && line.y - last.y < line.size * 1.6;
  const gap = line.y - last.y;
  const ended = /[.!?:]["”’)]*$/.test(last.text);
  // At the foot of a column or page a sentence goes on at the top of the next.
  if (line.page !== last.page || gap < 0) return !ended && /^[\p{Ll}\d(]/u.test(line.text);
  if (gap > leading * 1.35 || Math.abs(last.size - line.size) > body * 0.12) return false;
  // A line that leaves room for the next word ends its paragraph.
  if (lastIsShort && /^[\p{Lu}\d“"]/u.test(line.text)) return false;
  const first = draft.lines[0] as Line;
  const indented = draft.kind === 'paragraph' && line.x > first.x + line.size * 0.8 && draft.lines.length > 1;
  const dedented = draft.kind === 'bullet' && line.x < first.x - 1;
  return !indented && !dedented;
}

function toPieces(drafts: readonly Draft[], lines: readonly Line[], body: number): readonly Piece[] {
  const join = joiner(lines);
  const sizes = [...new Set(drafts.filter(({ kind }) => kind === 'heading').map(({ lines: [first] }) => Math.round(first?.size ?? 0)))].sort((a, b) => b - a);
  const texts = drafts.map(({ kind, lines: own }) => (kind === 'table' ? '' : join(own.map(({ text }) => text))));
  return drafts.map((draft, i): Piece => {
    const text = texts[i] ?? '';
    const [first] = draft.lines;
    if (draft.kind === 'table')
      return { kind: 'table', rows: markHeaders(draft.lines.map(({ cells }) => cells.map((cell) => ({ text: cell.text, header: false })))) };
    if (draft.kind === 'heading')
      return { kind: 'heading', level: Math.min(6, sizes.indexOf(Math.round(first?.size ?? body)) + 1), text };
    if (draft.kind === 'bullet') return { kind: 'bullet', text: text.replace(BULLET, '') };
    const next = drafts[i + 1];
    const following = next && next.kind !== 'table' ? { text: texts[i + 1] ?? '', bullet: next.kind === 'bullet' } : null;
    const isHeading = draft.lines.length === 1 && next?.kind !== 'heading' && looksLikeHeading(text, following);
    return isHeading ? { kind: 'heading', level: sizes.length + 1 > 6 ? 6 : Math.max(2, sizes.length + 1), text } : { kind: 'paragraph', text };
  });
}

/** Tells lines that end well before those beside them, which were not broken for width. */
function shortLines(lines: readonly Line[]): (line: Line) => boolean {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  return (line) => {
    const beside = (byPage.get(line.page) ?? []).filter(({ x }) => Math.abs(x - line.x) < line.size * 4);
    const right = Math.max(...beside.map((other) => other.right));
    return line.right - line.x < (right - line.x) * 0.75;
  };
}

/** The size in which most characters are set. */
function bodySize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** The most usual distance between lines of body type. */
function usualLeading(lines: readonly Line[], body: number): number {
  const gaps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      const gap = before && before.page === line.page ? line.y - before.y : 0;
      return gap > 0 && gap < body * 2.5 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? body * 1.2;
}

/** How many lines from `at` on are rows of one table; 0 when fewer than three or without numbers. */
function tableRows(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || first.cells.length < 2) return 0;
  let rows = 1;
  while (isNextRow(first, lines[at + rows])) rows++;
  const numbers = lines.slice(at, at + rows).filter(({ cells }) => cells.slice(1).some(({ text }) => /\d/.test(text)));
  return rows >= 3 && numbers.length >= rows - 1 ? rows : 0;
}

/** The same number of cells, each standing under the one above: left, right or centred. */
function isNextRow(first: Line, line: Line | undefined): boolean {
  if (!line || line.page !== first.page || line.cells.length !== first.cells.length) return false;
  return line.cells.every((cell, i) => {
    const above = first.cells[i];
    return above !== undefined && cell.x < above.right + first.size * 3 && cell.right > above.x - first.size * 3;
  });
}
