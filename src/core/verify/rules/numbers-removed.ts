import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { withoutPages } from '../framed-words';
import { isDrawn, sameValue, shown } from '../shown-numbers';
import type { VerifyRule } from '../verify-rule';

/** Objects that were made to show a number and are gone, unless the number still stands on some slide. */
export const numbersRemoved: VerifyRule = ({ slides, ledger, language }, { readNumbers }) => {
  if (ledger === null || ledger.shown.length === 0) return [];
  const names = new Set(slides.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.figures)));
  const texts = slides.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.texts));
  const shapes = slides.flatMap((slide) => slide.shapes);
  const gone = ledger.entries.filter(({ id }) => !names.has(id) && ledger.shown.some(({ entry }) => entry === id));
  if (gone.length === 0) return [];
  // Programs that save a deck again rename its placeholders; the number may well still be there.
  const read = texts.flatMap((text) => readNumbers(withoutPages(text), language));
  return gone
    .filter((entry) => !read.some((number) => sameValue(entry, number)) && !shapes.some((shape) => isDrawn(shape, entry)))
    .filter(({ quote }) => quote === '' || !texts.some((text) => text.includes(quote)))
    .map((entry): Finding => {
      const was = entry.quote === '' ? String(shown(entry).value) : entry.quote;
      const slide = ledger.shown.find((one) => one.entry === entry.id)?.slide ?? '';
      return {
        ...finds('numbers-removed', was, slide),
        severity: 'warning',
        place: { figure: entry.id, ...(slide === '' ? {} : { field: `written on slide ${slide}` }) },
        actual: 'removed',
        expected: was,
      };
    });
};
