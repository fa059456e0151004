import type { Slide } from './slide';
import { slideTexts } from './slide-texts';

/** Whether a slide still waits for its author: a prompt in one of its texts, or a rating not yet given. */
export const isOpen = (slide: Slide): boolean =>
  slideTexts(slide).some(({ text }) => text.some(({ type }) => type === 'prompt')) || isUnrated(slide);

function isUnrated(slide: Slide): boolean {
  if (slide.kind === 'assumptions') return slide.confidence === 'unrated';
  if (slide.kind === 'control-gap') return slide.rows.some(({ rating }) => rating === 'unrated');
  return slide.kind === 'recommendations' && slide.rows.some(({ exposure }) => exposure === 'unrated');
}
