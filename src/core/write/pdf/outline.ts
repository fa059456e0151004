import type { SceneSlide } from '../../scene/scene';
import { pagesOf } from './pages';
import { addObject, entriesOf, setEntries, type PdfFile } from './pdf-file';
import { pdfText, referenceTo, type PdfValue } from './pdf-value';

/** An outline of the slides' titles, where the runtime wrote none. Pages and slides are one to one. */
export function addOutline(file: PdfFile, slides: readonly Pick<SceneSlide, 'title'>[]): void {
  const pages = pagesOf(file);
  if (entriesOf(file, file.root).has('Outlines') || pages.length !== slides.length || pages.length === 0) return;
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
