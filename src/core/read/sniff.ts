import type { Found } from '../model/wordings/failures-articles';

/** What the first bytes of a file say it is. */
export interface Sniffed {
  readonly kind: 'pdf' | 'zip' | 'office' | 'rtf' | 'image' | 'other';
  /** For a sentence: 'a PDF'. */
  readonly name: Found;
}

const SIGNATURES: readonly (Sniffed & { readonly bytes: readonly number[] })[] = [
  { kind: 'pdf', name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'zip', name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', name: 'an empty ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'office', name: 'an older or password-protected Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'rtf', name: 'a Rich Text document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', name: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', name: 'a picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', name: 'a picture', bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** Tells files apart by their signatures; 'other' is text or anything unknown. */
export function sniff(bytes: Uint8Array): Sniffed {
  const match = SIGNATURES.find(({ bytes: signature }) =>
    signature.every((byte, i) => bytes[i] === byte),
  );
  return match ?? { kind: 'other', name: 'something else' };
}

/** A PDF may begin a little later: mail gateways and web servers have put lines before it. */
export const holdsPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-');
