import type { Piece } from '../draft';
import { looksLikeHeading } from '../plain-headings';
import type { Line } from './lines';
import { indentsOf, type Indents } from './indented-lists';
import { joiner } from './join-lines';
import { tableAt } from './tables';

const BULLET = /^(?:[•‣▪◦●∙·⁃–—*-]|\uf0b7|\d{1,2}[.)])\s+(?=\S)/u;

/** Lines that make one block. */
type Draft =
  | { readonly kind: 'heading' | 'bullet' | 'paragraph'; readonly lines: Line[] }
  | { readonly kind: 'table'; readonly lines: Line[]; readonly piece: Piece };

/** Lines in reading order → blocks: by size of type, gaps, indents and bullet signs. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const body = bodySize(lines);
  const isShort = shortLines(lines);
  const leading = usualLeading(lines, body);
  const indents = indentsOf(lines, leading);
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const table = tableAt(lines, i);
    if (table) {
      drafts.push({ kind: 'table', lines: [line], piece: table.piece });
      i += table.lines - 1;
      continue;
    }
    const draft = drafts.at(-1);
    const last = draft?.lines.at(-1);
    const kind = line.size > body * 1.12 && line.text.length < 200 ? 'heading' : BULLET.test(line.text) ? 'bullet' : 'paragraph';
    if (draft && last && !indents.opensItem(last, line) && continues(draft, last, line, kind, leading, body, isShort(last))) draft.lines.push(line);
    else drafts.push({ kind, lines: [line] });
  }
  return toPieces(withItems(drafts, indents), lines, body);
}

/** Paragraphs that stand in and close together are items whose bullets are drawn. */
const withItems = (drafts: readonly Draft[], { areItems }: Indents): readonly Draft[] =>
  drafts.map((draft, i) => {
    const isItem =
      draft.kind === 'paragraph' &&
      (areItems(drafts[i - 1]?.lines.at(-1), draft.lines[0]) || areItems(draft.lines.at(-1), drafts[i + 1]?.lines[0]));
    return isItem ? { kind: 'bullet', lines: draft.lines } : draft;
  });

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
  // A paragraph may begin in another column.
  const first = draft.lines.find(({ page, column }) => page === line.page && column === line.column) ?? line;
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
    if (draft.kind === 'table') return draft.piece;
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
  const byColumn = new Map<string, Line[]>();
  const key = ({ page, column }: Line): string => `${page} ${column}`;
  for (const line of lines) {
    const column = byColumn.get(key(line));
    if (column) column.push(line);
    else byColumn.set(key(line), [line]);
  }
  return (line) => {
    const beside = (byColumn.get(key(line)) ?? []).filter(({ x }) => Math.abs(x - line.x) < line.size * 4);
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
