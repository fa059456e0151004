import { done, failed, type Result } from '../model/result';

/** The part of the platform's TextDecoder used here; every runtime has it, core's types do not. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Characters 0x80–0x9F of Windows-1252; a blank stands for the five that are not assigned.
 * Spelt out because Node's TextDecoder has taken windows-1252 for Latin-1 in some versions
 * (https://github.com/nodejs/node/issues/56542).
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Bytes to text: by byte-order mark, else UTF-16 by its pattern of NULs, else the declared
 * encoding, else UTF-8 if it is valid, else Windows-1252. The mark is removed and line ends
 * become \n. Fails with `empty`, `binary` or `broken-encoding`.
 *
 * Broken UTF-8 is refused rather than mended: a lost currency sign changes what a number says.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Result<string> {
  if (bytes.length === 0) return failed('empty:file');
  const text = decode(bytes, declared);
  if (!text.ok) return text;
  const clean = text.value.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (clean.includes('\0')) return binary();
  if (clean.trim() === '')
    return failed('empty:text');
  return done(clean);
}

function decode(bytes: Uint8Array, declared: string | undefined): Result<string> {
  const label = markedEncoding(bytes) ?? utf16WithoutMark(bytes) ?? declared?.toLowerCase();
  if (label && label !== 'utf-8' && label !== 'utf8') {
    // What pages call Latin-1 or ASCII is Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
    if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/.test(label))
      return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
    try {
      return done(new TextDecoder(label).decode(bytes));
    } catch {
      return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
    }
  }
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

/** English in UTF-16 has a NUL in nearly every second byte and none in the others. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2048 - (bytes.length % 2));
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const pairs = sample.length / 2;
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

/** Null when the bytes are not UTF-8 at all; a Failure when they are UTF-8 with damage. */
function decodeUtf8(bytes: Uint8Array): Result<string> | null {
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // In Windows-1252 a whole UTF-8 sequence is a rare accident ('Ã©').
    const { valid, broken } = countSequences(bytes);
    return valid * 4 > broken ? brokenEncoding() : null;
  }
}

/** Counts multi-byte UTF-8 sequences that are whole, and bytes outside any. */
function countSequences(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let follows = 0;
    while (follows < more && ((bytes[i + follows + 1] ?? 0) & 0xc0) === 0x80) follows++;
    if (more > 0 && follows === more) valid++;
    else broken++;
    i += follows;
  }
  return { valid, broken };
}

/** Fails with `binary` or `broken-encoding` for bytes that no text in Windows-1252 holds. */
export function decodeWindows1252(bytes: Uint8Array): Result<string> {
  const parts: string[] = [];
  const CHUNK = 8192;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    let part = '';
    for (const byte of bytes.subarray(at, at + CHUNK)) {
      if (byte === 0) return binary();
      const high = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80] : undefined;
      if (high === ' ') return brokenEncoding();
      part += high ?? String.fromCharCode(byte);
    }
    parts.push(part);
  }
  return done(parts.join(''));
}

const binary = (): Result<never> =>
  failed('binary');

const brokenEncoding = (): Result<never> =>
  failed('broken-encoding');
