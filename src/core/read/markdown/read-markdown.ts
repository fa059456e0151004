import MarkdownIt, { type Token } from 'markdown-it';
import { done, type Result } from '../../model/result';
import { decodeText } from '../encoding';
import { place, withTitle, type Piece, type Reader } from '../draft';
import { splitFrontMatter } from './front-matter';
import { piecesOf, type RawHtml } from './pieces';

/** Markdown (CommonMark with tables) and its front matter. */
export const readMarkdown: Reader = async ({ bytes }) => {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { meta, language, body } = splitFrontMatter(text.value);
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
  // Where a link leads is not read, so one that leads nowhere good is a link all the same.
  markdown.validateLink = () => true;
  const tokens = markdown.parse(body, {});
  const html = await readRawHtml(tokens);
  if (!html.ok) return html;
  const pieces = piecesOf(tokens, html.value);
  return done({ ...place(withTitle(pieces, meta.title)), language, meta });
};

/** The HTML parser is loaded only for the few files that need it. */
async function readRawHtml(tokens: readonly Token[]): Promise<Result<RawHtml>> {
  const read = new Map<Token, readonly Piece[]>();
  for (const token of tokens) {
    if (token.type !== 'html_block') continue;
    const { rawHtmlPieces } = await import('./raw-html');
    const pieces = rawHtmlPieces(token.content);
    if (!pieces.ok) return pieces;
    read.set(token, pieces.value);
  }
  return done(read);
}
