/** What an RTF file is made of, one at a time. */
export type Token =
  | { readonly type: 'open' | 'close' }
  /** `\par`, `\u8212`; `value` is null when no number follows the word. */
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  /** `\~`, `\*` */
  | { readonly type: 'symbol'; readonly name: string }
  /** Bytes of text, as characters 0–255 in the encoding of the moment. */
  | { readonly type: 'text'; readonly bytes: string };

const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const TEXT = /[^\\{}\r\n]+/y;

/**
 * Tokens of RTF (specification 1.9.1). Nothing is thrown: what is not understood is text. Bytes
 * after `\bin` are passed over.
 *
 * @param binary the file's bytes as characters 0–255.
 */
export function* tokensOf(binary: string): Generator<Token> {
  let at = 0;
  while (at < binary.length) {
    const character = binary[at] ?? '';
    if (character === '{' || character === '}') {
      yield { type: character === '{' ? 'open' : 'close' };
      at++;
    } else if (character === '\r' || character === '\n') at++;
    else if (character !== '\\') {
      TEXT.lastIndex = at;
      const bytes = TEXT.exec(binary)?.[0] ?? character;
      yield { type: 'text', bytes };
      at += bytes.length;
    } else {
      const [token, length] = control(binary, at);
      yield token;
      at += length;
    }
  }
}

function control(binary: string, at: number): readonly [Token, number] {
  WORD.lastIndex = at;
  const word = WORD.exec(binary);
  if (word) {
    const value = word[2] === undefined ? null : Number(word[2]);
    const name = word[1] ?? '';
    return [{ type: 'word', name, value }, word[0].length + (name === 'bin' ? Math.max(0, value ?? 0) : 0)];
  }
  const next = binary[at + 1] ?? '';
  const hex = next === "'" ? /^[0-9a-f]{2}/i.exec(binary.slice(at + 2, at + 4))?.[0] : undefined;
  if (hex !== undefined) return [{ type: 'text', bytes: String.fromCharCode(parseInt(hex, 16)) }, 4];
  // A line end after a backslash is a paragraph's.
  if (next === '\n' || next === '\r') return [{ type: 'word', name: 'par', value: null }, 2];
  return [{ type: 'symbol', name: next }, 2];
}
