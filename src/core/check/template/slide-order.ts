import type { Finding } from '../../model/finding';
import type { TemplateSlide } from '../../model/template';
import type { TemplateRule } from './template-rule';

/** A deck of no more slides is a sheet: its one page carries date and marking, no cover leads it. */
const SHEET = 3;

const at = (slide: TemplateSlide | undefined, message: string, actual: string, expected: string, why: string): Finding => ({
  rule: 'slide-order',
  severity: 'warning',
  place: slide === undefined ? {} : { slide: slide.id },
  message,
  actual,
  expected,
  why,
});

/** Cover first, bottom line among the first three, sources last: the order a committee reads in. */
export const slideOrder: TemplateRule = ({ slides }) => {
  const place = (kind: TemplateSlide['kind']): number => slides.findIndex((slide) => slide.kind === kind);
  const found: Finding[] = [];
  const cover = place('cover');
  if (cover === -1 && slides.length > SHEET) {
    found.push(at(undefined, 'The template has no cover.', 'no cover', 'a cover first', 'A deck says at once what it is, for whom and under which marking.'));
  }
  if (cover > 0) {
    found.push(at(slides[cover], 'The cover is not the first slide.', `slide ${cover + 1}`, 'slide 1', 'Nothing comes before the cover.'));
  }
  const bottomLine = place('bottom-line');
  if (bottomLine > 2) {
    found.push(at(slides[bottomLine], 'The bottom line comes late.', `slide ${bottomLine + 1}`, 'one of the first three slides', 'Who leaves early must have heard it.'));
  }
  const sources = place('sources');
  if (sources === -1) {
    found.push(at(undefined, 'The template has no sources slide.', 'no sources', 'a sources slide last', 'Every number must lead back to its words.'));
  } else if (sources !== slides.length - 1) {
    found.push(at(slides[sources], 'Slides follow the sources.', `slide ${sources + 1} of ${slides.length}`, 'the last slide', 'Readers look for the sources at the end.'));
  }
  return found;
};
