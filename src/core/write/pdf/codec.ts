/** zlib's format (RFC 1950), as streams in a PDF are stored; from outside, so that core needs no library. */
export interface Codec {
  inflate(bytes: Uint8Array): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
}
