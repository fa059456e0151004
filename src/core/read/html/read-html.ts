import { decodeText } from '../encoding';
import type { Reader } from '../draft';
import { htmlDraft } from './html-draft';

/** A saved web page. */
export const readHtml: Reader = ({ bytes }) => {
  const text = decodeText(bytes, declaredCharset(bytes));
  return text.ok ? htmlDraft(text.value, 'article') : text;
};

/** The charset of a page's meta tag; it stands in the first 1024 bytes by the HTML standard. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_-]+)/i.exec(head)?.[1];
}
