import { strFromU8 } from 'fflate';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = '='.charCodeAt(0);

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const a = bytes[at] as number;
    const b = at + 1 < bytes.length ? (bytes[at + 1] as number) : 0;
    const c = at + 2 < bytes.length ? (bytes[at + 2] as number) : 0;
    text[to++] = CODES[a >> 2] as number;
    text[to++] = CODES[((a & 3) << 4) | (b >> 4)] as number;
    text[to++] = at + 1 < bytes.length ? (CODES[((b & 15) << 2) | (c >> 6)] as number) : PADDING;
    text[to++] = at + 2 < bytes.length ? (CODES[c & 63] as number) : PADDING;
  }
  return strFromU8(text, true);
}

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code));
  return value === -1 ? 255 : value;
});

/** The bytes that base64 text stands for; what is no letter of it is skipped. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index++) {
    const value = VALUES[text.charCodeAt(index)] ?? 255;
    if (value === 255) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes.subarray(0, at);
}
