import { chartFigures } from '../model/shown-figures';
import type { Slide } from '../model/slide';
import type { TemplateSlide } from '../model/template';
import { titleKey, type Made, type Taken } from './context';

/** A slide of the template with what came of it. */
export interface Outcome {
  readonly wanted: TemplateSlide;
  readonly result: Made;
}

/** What is taken once a slide is made, and what stays untold; when it was left out, no more than that. */
export function after(taken: Taken, wanted: TemplateSlide, result: Made): Taken {
  const untold = result.untold === true ? [...taken.untold, wanted.title] : taken.untold;
  if (result.outcome === 'dropped') return { ...taken, untold };
  const { groups = [], sections = [], sentences = [], passages = [] } = result.took;
  return {
    ...taken,
    untold,
    groups: new Set([...taken.groups, ...groups]),
    sections: new Set([...taken.sections, ...sections]),
    sentences: new Set([...taken.sentences, ...sentences]),
    passages: new Map([...taken.passages, ...passages.map((key) => [key, (taken.passages.get(key) ?? 0) + 1] as const)]),
    numbers: new Set([...taken.numbers, ...result.slides.flatMap(cardFigures)]),
    charted: new Set([...taken.charted, ...result.slides.flatMap(drawnFigures)]),
    titles: new Set([...taken.titles, ...result.slides.map(({ title }) => titleKey(title))]),
  };
}

/** The numbers that a slide's cards show. */
function cardFigures(slide: Slide): readonly string[] {
  if (slide.kind === 'bottom-line' || slide.kind === 'key-figures') return slide.cards.map(({ figure }) => figure);
  return slide.kind === 'big-number' ? [slide.card.figure] : [];
}

/** The numbers that a slide's charts draw. */
function drawnFigures(slide: Slide): readonly string[] {
  if (slide.kind === 'chart') return chartFigures(slide.chart);
  return slide.kind === 'compare' ? [...chartFigures(slide.left.chart), ...chartFigures(slide.right.chart)] : [];
}
