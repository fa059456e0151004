import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { TemplateSlide } from '../../model/template';
import type { TemplateRule } from './template-rule';

/** A deck of no more slides is a sheet: its one page carries date and marking, no cover leads it. */
const SHEET = 3;

const at = (slide: TemplateSlide | undefined, found: ReturnType<typeof finds>, actual: string, expected: string): Finding => ({
  ...found,
  severity: 'warning',
  place: slide === undefined ? {} : { slide: slide.id },
  actual,
  expected,
});

/** Cover first, bottom line among the first three, sources last: the order a committee reads in. */
export const slideOrder: TemplateRule = ({ slides }) => {
  const place = (kind: TemplateSlide['kind']): number => slides.findIndex((slide) => slide.kind === kind);
  const found: Finding[] = [];
  const cover = place('cover');
  if (cover === -1 && slides.length > SHEET) {
    found.push(at(undefined, finds('slide-order:no-cover'), 'no cover', 'a cover first'));
  }
  if (cover > 0) {
    found.push(at(slides[cover], finds('slide-order:cover'), `slide ${cover + 1}`, 'slide 1'));
  }
  const bottomLine = place('bottom-line');
  if (bottomLine > 2) {
    found.push(at(slides[bottomLine], finds('slide-order:bottom-line'), `slide ${bottomLine + 1}`, 'one of the first three slides'));
  }
  const sources = place('sources');
  if (sources === -1) {
    found.push(at(undefined, finds('slide-order:no-sources'), 'no sources', 'a sources slide last'));
  } else if (sources !== slides.length - 1) {
    found.push(at(slides[sources], finds('slide-order:sources'), `slide ${sources + 1} of ${slides.length}`, 'the last slide'));
  }
  return found;
};
