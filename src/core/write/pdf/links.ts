import type { Scene, SceneSlide } from '../../scene/scene';
import { slideAnchor } from '../../scene/slide-anchor';
import { pagesOf } from './pages';
import { entriesOf, setEntries, type PdfFile } from './pdf-file';
import { isDictionary, pdfText, referenceOf, referenceTo } from './pdf-value';

/** Says of every link in words where it leads (ISO 14289-1, 7.18.5). */
export function describeLinks(file: PdfFile, slides: readonly Pick<SceneSlide, 'id' | 'title'>[]): void {
  const titles = new Map(
    slides.map((slide, index) => [slideAnchor(slide.id), `Slide ${index + 1}: ${slide.title}`]),
  );
  for (const object of [...file.objects.keys()]) {
    const entries = entriesOf(file, object);
    if (entries.get('Subtype') !== '/Link' || entries.has('Contents')) continue;
    const words = webAddress(entries.get('A')) ?? titles.get(anchorOf(entries.get('Dest')));
    if (words !== undefined) setEntries(file, object, { Contents: pdfText(words) });
  }
}

/**
 * Names the places that links lead to and that the file does not have: Chromium names only those
 * that the same print leads to, and a long deck is printed in parts. Pages and slides are one to one.
 */
export function namePlaces(
  file: PdfFile,
  { slides, size }: { readonly slides: readonly Pick<SceneSlide, 'id'>[]; readonly size: Scene['size'] },
): void {
  const pages = pagesOf(file);
  if (pages.length !== slides.length) return;
  const pageOf = new Map(slides.map(({ id }, index) => [slideAnchor(id), pages[index] ?? 0]));
  const held = entriesOf(file, file.root).get('Dests');
  const places = new Map(isDictionary(held) ? held : entriesOf(file, referenceOf(held)));
  for (const object of file.objects.keys()) {
    const destination = entriesOf(file, object).get('Dest');
    if (typeof destination !== 'string' || places.has(destination.slice(1))) continue;
    const page = pageOf.get(anchorOf(destination));
    if (page !== undefined) places.set(destination.slice(1), [referenceTo(page), '/XYZ', '0', String(size.h), '0']);
  }
  if (places.size > 0) setEntries(file, file.root, { Dests: places });
}

/** The anchor that a destination names: '/slide-s9'. */
const anchorOf = (destination: unknown): string => (typeof destination === 'string' ? destination.slice(1) : '');

function webAddress(action: Parameters<typeof isDictionary>[0]): string | undefined {
  const address = isDictionary(action) ? action.get('URI') : undefined;
  return typeof address === 'string' ? address.slice(1, -1).replace(/\\(.)/g, '$1') : undefined;
}
