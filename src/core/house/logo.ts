import type { Logo } from '../model/brand';
import { every, first, type OfficePackage } from '../office/open-package';
import { relationsOf } from '../office/relations';

/** A picture that covers more of the slide is its background, not a logo. */
const LARGEST_SHARE = 0.12;
const SLIDE_AREA = 12192000 * 6858000;

/** What the first bytes say a picture is; its name may say otherwise. */
function mimeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  return null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | (b >> 4));
    text += left > 1 ? ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) : '=';
    text += left > 2 ? ALPHABET.charAt(c & 63) : '=';
  }
  return text;
}

/** The largest small picture on the slide master: PNG or JPEG. Null when there is none. */
export function logoOf(template: OfficePackage, master: string, house: string): Logo | null {
  const relations = new Map(relationsOf(template, master).map(({ id, part }) => [id, part]));
  const pictures = every(template.xml(master), 'p:pic').flatMap((picture): (Logo & { readonly area: number })[] => {
    const part = relations.get(first(picture, 'a:blip')?.attributes['r:embed'] ?? '');
    const bytes = part === undefined ? null : template.bytes(part);
    const mime = bytes === null ? null : mimeOf(bytes);
    const size = first(picture, 'a:ext')?.attributes;
    const width = Number(size?.['cx']);
    const height = Number(size?.['cy']);
    if (bytes === null || mime === null || !(width > 0) || !(height > 0)) return [];
    const area = width * height;
    if (area > SLIDE_AREA * LARGEST_SHARE) return [];
    return [{ mime, data: base64(bytes), width, height, alt: `Logo of ${house}`, area }];
  });
  const [largest] = [...pictures].sort((a, b) => b.area - a.area);
  if (largest === undefined) return null;
  const { area: _, ...logo } = largest;
  return logo;
}
