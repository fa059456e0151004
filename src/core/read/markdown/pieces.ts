import type { Token } from 'markdown-it';
import type { Piece, PieceCell } from '../draft';
import { markHeaders } from '../table-headers';

/** What the HTML between Markdown's blocks holds. */
export type RawHtml = ReadonlyMap<Token, readonly Piece[]>;

/** markdown-it's flat list of tokens → blocks in reading order, as a reader sees them. */
export function piecesOf(tokens: readonly Token[], html: RawHtml): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: Token[] = [];
  const within = (type: string): boolean => open.some((token) => token.type === type);
  let rows: PieceCell[][] = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline' && within('table_open'))
      rows.at(-1)?.push({ text: seen(token), header: open.at(-1)?.type === 'th_open' });
    else if (token.type === 'table_close') {
      pieces.push({ kind: 'table', rows: markHeaders(rows) });
      rows = [];
    } else if (token.type === 'inline') pieces.push(pieceOf(seen(token), open));
    else if (token.type === 'fence' || token.type === 'code_block')
      pieces.push({ kind: 'paragraph', text: token.content.trim() });
    else if (token.type === 'html_block') pieces.push(...(html.get(token) ?? []));
  }
  return pieces;
}

function pieceOf(text: string, open: readonly Token[]): Piece {
  const inside = open.at(-1);
  if (inside?.type === 'heading_open') return { kind: 'heading', level: Number(inside.tag[1]), text };
  if (open.some(({ type }) => type === 'list_item_open')) return { kind: 'bullet', text };
  if (open.some(({ type }) => type === 'blockquote_open')) return { kind: 'quotation', text };
  return { kind: 'paragraph', text };
}

/** Inline markup as it reads: link and emphasis marks gone, pictures, tags and scripts left out. */
function seen(token: Token): string {
  let text = '';
  /** The tag whose text nobody sees, while inside it. */
  let hidden: string | null = null;
  for (const { type, content } of token.children ?? []) {
    const tag = type === 'html_inline' ? /^<(\/?(?:script|style|template))\b/i.exec(content)?.[1]?.toLowerCase() : undefined;
    if (tag !== undefined) hidden = tag.startsWith('/') ? null : tag;
    else if (hidden === null) text += inlineText(type, content);
  }
  return text.replace(/\[\^[^\]\s]{1,40}\]/g, '').trim();
}

function inlineText(type: string, content: string): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    default:
      return '';
  }
}
