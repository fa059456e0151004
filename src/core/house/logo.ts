import type { Logo } from '../model/brand';
import { toBase64 } from '../office/base64';
import { every, first, type OfficePackage } from '../office/open-package';
import { pictureMime } from '../office/pictures';
import { relationsOf } from '../office/relations';

/** A picture that covers more of the slide is its background, not a logo. */
const LARGEST_SHARE = 0.12;
const SLIDE_AREA = 12192000 * 6858000;

/** The largest small picture on the slide master: PNG or JPEG. Null when there is none. */
export function logoOf(template: OfficePackage, master: string, house: string): Logo | null {
  const relations = new Map(relationsOf(template, master).map(({ id, part }) => [id, part]));
  const pictures = every(template.xml(master), 'p:pic').flatMap((picture): (Logo & { readonly area: number })[] => {
    const part = relations.get(first(picture, 'a:blip')?.attributes['r:embed'] ?? '');
    const bytes = part === undefined ? null : template.bytes(part);
    const mime = bytes === null ? null : pictureMime(bytes);
    const size = first(picture, 'a:ext')?.attributes;
    const width = Number(size?.['cx']);
    const height = Number(size?.['cy']);
    if (bytes === null || (mime !== 'image/png' && mime !== 'image/jpeg') || !(width > 0) || !(height > 0)) return [];
    const area = width * height;
    if (area > SLIDE_AREA * LARGEST_SHARE) return [];
    return [{ mime, data: toBase64(bytes), width, height, alt: `Logo of ${house}`, area }];
  });
  const [largest] = [...pictures].sort((a, b) => b.area - a.area);
  if (largest === undefined) return null;
  const { area: _, ...logo } = largest;
  return logo;
}
