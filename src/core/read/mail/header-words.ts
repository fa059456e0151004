import { bytesOf } from '../bytes';
import { decodeText } from '../encoding';
import { fromBase64, fromQuotedPrintable } from './transfer';

const ENCODED = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** A header's value as people read it: encoded words (RFC 2047) decoded, the rest as UTF-8. */
export function headerWords(value: string | undefined): string | null {
  if (!value) return null;
  const joined = value.replace(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?)/gi, '$1');
  let text = '';
  let at = 0;
  for (const match of joined.matchAll(ENCODED)) {
    text += decode(joined.slice(at, match.index), undefined);
    const [whole, charset, way, body = ''] = match;
    const binary = way?.toLowerCase() === 'b' ? fromBase64(body) : fromQuotedPrintable(body.replace(/_/g, ' '));
    text += decode(binary, charset);
    at = match.index + whole.length;
  }
  text += decode(joined.slice(at), undefined);
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** Spaces beside an encoded word are text too, so an empty-looking piece stays as it is. */
function decode(binary: string, charset: string | undefined): string {
  const text = decodeText(bytesOf(binary), charset);
  return text.ok ? text.value : /^\s*$/.test(binary) ? binary : '';
}
