import { because } from '../../model/reason';
import { slideTexts } from '../../model/slide-texts';
import type { TemplateSlide } from '../../model/template';
import type { Made } from '../context';

/** An optional page of the author's own of which most is still to be written is left out: it would show nothing. */
export function unwritten(wanted: TemplateSlide, result: Made): Made {
  if (result.outcome === 'dropped' || wanted.required) return result;
  const texts = result.slides.filter(({ standing }) => standing === 'judgement').flatMap((slide) => slideTexts(slide).filter(({ field }) => field !== 'title'));
  const waiting = texts.filter(({ text }) => text.some(({ type }) => type === 'prompt'));
  return waiting.length * 2 > texts.length ? { outcome: 'dropped', ...because('author-writes'), slots: result.slots } : result;
}
