import MarkdownIt from 'markdown-it';
import { done } from '../../model/result';
import { decodeText } from '../encoding';
import { place, withTitle, type Reader } from '../draft';
import { splitFrontMatter } from './front-matter';
import { piecesOf } from './pieces';

/** Markdown (CommonMark with tables) and its front matter. */
export const readMarkdown: Reader = async ({ bytes }) => {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { meta, language, body } = splitFrontMatter(text.value);
  const tokens = new MarkdownIt({ html: true, linkify: false, typographer: false }).parse(body, {});
  const hasHtml = tokens.some((token) => token.type === 'html_block');
  const html = hasHtml ? await import('./raw-html') : null;
  const pieces = piecesOf(tokens, (raw) => html?.rawHtmlPieces(raw) ?? []);
  return done({ ...place(withTitle(pieces, meta.title)), language, meta });
};
