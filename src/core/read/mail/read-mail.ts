import { isoDate } from '../../model/iso-date';
import { done, failed, type Result } from '../../model/result';
import type { Draft, Reader } from '../draft';
import { toBinary } from '../bytes';
import { decodeText } from '../encoding';
import { htmlDraft } from '../html/html-draft';
import { plainBlocks } from '../plain-blocks';
import { headerWords } from './header-words';
import { parseMessage, type Message, type TextPart } from './mime';

/** A saved mail: its subject as title, its sender as byline, its text with tables. */
export const readEml: Reader = ({ bytes }) => {
  const message = parseMessage(toBinary(bytes));
  if (!message.ok) return message;
  const { headers } = message.value;
  const title = headerWords(headers.get('subject'));
  const draft = bodyDraft(message.value, title);
  if (!draft.ok) return draft;
  const published = headers.get('date');
  return done({
    ...draft.value,
    meta: {
      title,
      byline: senderName(headerWords(headers.get('from'))),
      publisher: null,
      published: published ? isoDate(published) : null,
    },
  });
};

/** A web page saved as one file (MHTML, RFC 2557): its first HTML part, read as a page. */
export const readMht: Reader = ({ bytes }) => {
  const message = parseMessage(toBinary(bytes));
  if (!message.ok) return message;
  const page = message.value.texts.find(({ type }) => type === 'text/html');
  if (!page) return noText();
  const html = decodeText(page.bytes, page.charset);
  return html.ok ? htmlDraft(html.value, 'article') : html;
};

function bodyDraft({ texts }: Message, title: string | null): Result<Draft> {
  const html = texts.find(({ type }) => type === 'text/html');
  const plain = texts.find(({ type }) => type === 'text/plain');
  if (html) {
    const text = decodeText(html.bytes, html.charset);
    return text.ok ? htmlDraft(text.value, 'whole', title) : text;
  }
  return plain ? plainDraft(plain, title) : noText();
}

/** The subject stands above the text, so that plainBlocks takes it for the title. */
function plainDraft(part: TextPart, title: string | null): Result<Draft> {
  const body = decodeText(part.bytes, part.charset);
  if (!body.ok) return body;
  const text = title ? `${title}\n\n${body.value}` : body.value;
  const meta = { title, byline: null, publisher: null, published: null };
  return done({ text, blocks: plainBlocks(text), language: null, meta });
}

/** '"Ann Other" <ann@example.org>' → 'Ann Other'; an address alone is no name. */
function senderName(from: string | null): string | null {
  const name = from?.replace(/<[^>]*>/, '').replace(/["']/g, '').trim() ?? '';
  return name === '' || name.includes('@') ? null : name;
}

const noText = (): Result<never> =>
  failed('no-text:mail');
