const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Text is joined in pieces of this many bytes; a piece is a whole number of letters. */
const PIECE = 3 * 4096;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    let text = '';
    const end = Math.min(start + PIECE, bytes.length);
    for (let at = start; at < end; at += 3) {
      const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | (b >> 4));
      text += at + 1 < end ? ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) : '=';
      text += at + 2 < end ? ALPHABET.charAt(c & 63) : '=';
    }
    pieces.push(text);
  }
  return pieces.join('');
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
