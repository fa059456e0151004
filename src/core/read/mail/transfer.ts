import { bytesOf } from '../bytes';

/** Every runtime has it; core's types do not. */
declare const atob: (base64: string) => string;

/** Bytes of a part from its transfer encoding (RFC 2045): base64, quoted-printable, or as it is. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return bytesOf(fromBase64(body));
    case 'quoted-printable':
      return bytesOf(fromQuotedPrintable(body));
    default:
      return bytesOf(body);
  }
}

/** Nothing when the base64 is damaged. */
export function fromBase64(body: string): string {
  const clean = body.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
  } catch {
    return '';
  }
}

/** Line by line, because spaces before a line's end are no text and a last '=' joins it to the next. */
export const fromQuotedPrintable = (body: string): string =>
  body
    .split('\n')
    .map((line, i, lines) => {
      const end = i === lines.length - 1 ? '' : '\n';
      const words = line.trimEnd();
      return words.endsWith('=') && end !== '' ? words.slice(0, -1) : `${end === '' ? line : words}${end}`;
    })
    .join('')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
