/** Pictures that PowerPoint draws, by what their first bytes say; a name may say otherwise. */
const PICTURES: readonly (readonly [extension: string, signature: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['emf', [0x01, 0x00, 0x00, 0x00]],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
];

/** The extension that a picture's bytes earn, or null for what is no picture of a kind that is kept. */
export const pictureExtension = (bytes: Uint8Array): string | null =>
  PICTURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** The type under which a browser shows a picture; null for what none shows. */
export function pictureMime(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/gif' | null {
  const extension = pictureExtension(bytes);
  return extension === 'png' || extension === 'jpeg' || extension === 'gif' ? `image/${extension}` : null;
}
