import type { SceneSlide } from '../../scene/scene';
import { pagesOf } from './pages';
import { addObject, dropObject, entriesOf, setEntries, type PdfFile } from './pdf-file';
import { pdfText, referenceOf, referenceTo, type PdfValue } from './pdf-value';

/**
 * An outline of the slides' titles. Older runtimes write none; newer ones take the heading with its
 * reference marks, so that 'cash¹' reads 'cash1'. Pages and slides are one to one.
 */
export function setOutline(file: PdfFile, slides: readonly Pick<SceneSlide, 'title'>[]): void {
  const pages = pagesOf(file);
  if (pages.length !== slides.length || pages.length === 0) return;
  dropOutline(file, referenceOf(entriesOf(file, file.root).get('Outlines')));
  const outline = addObject(file, { value: new Map([['Type', '/Outlines']]), stream: null });
  const entries = slides.map((slide, index) =>
    addObject(file, {
      value: new Map<string, PdfValue>([
        ['Title', pdfText(slide.title)],
        ['Parent', referenceTo(outline)],
        ['Dest', [referenceTo(pages[index] ?? 0), '/Fit']],
      ]),
      stream: null,
    }),
  );
  entries.forEach((entry, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    setEntries(file, entry, {
      ...(before === undefined ? {} : { Prev: referenceTo(before) }),
      ...(after === undefined ? {} : { Next: referenceTo(after) }),
    });
  });
  setEntries(file, outline, {
    First: referenceTo(entries[0] ?? 0),
    Last: referenceTo(entries.at(-1) ?? 0),
    Count: String(entries.length),
  });
  setEntries(file, file.root, { Outlines: referenceTo(outline) });
}

/** Drops an outline's entry with all below and after it. */
function dropOutline(file: PdfFile, first: number | null): void {
  let object = first;
  while (object !== null) {
    const entries = entriesOf(file, object);
    dropObject(file, object);
    dropOutline(file, referenceOf(entries.get('First')));
    object = referenceOf(entries.get('Next'));
  }
}
