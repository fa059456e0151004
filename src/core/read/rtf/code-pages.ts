import { bytesOf } from '../bytes';
import { decodeWindows1252 } from '../encoding';

/** The platform's decoder; core's types do not have it. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** `\fcharset` of a font → Windows code page. */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
};

const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8',
};

/** The code page that a font's characters are written in; null leaves the document's. */
export const codePageOf = (charset: number): number | null => CHARSETS[charset] ?? null;

/** Text of bytes in a Windows code page; one that no platform knows is read as Windows-1252. */
export function decodePage(bytes: string, page: number): string {
  if (/^[\x20-\x7e\t]*$/.test(bytes)) return bytes;
  const raw = bytesOf(bytes);
  if (page !== 1252)
    try {
      return new TextDecoder(LABELS[page] ?? `windows-${page}`).decode(raw);
    } catch {
      // A code page that this platform does not know.
    }
  const western = decodeWindows1252(raw);
  return western.ok ? western.value : bytes;
}
