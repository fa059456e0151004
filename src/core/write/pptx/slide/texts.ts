import { boxText, noText } from '../text/in-box';
import { houseText } from '../text/in-house';
import { placeholderText } from '../text/in-placeholder';
import type { ObjectPlan, SlidePlan } from '../plan/deck-plan';
import type { TextWriting } from '../text/run-markup';
import type { SlideRepair } from './slide-repair';

/**
 * Every shape gets its text: the library would say each run's look anew with every option of the box,
 * and knows neither what a layout says already nor more than one indent. Shapes and link areas get
 * the empty text that PowerPoint gives every shape.
 */
export const texts: SlideRepair = ({ objects, plan, deck, links }) => {
  for (const { plan: object, element } of objects) {
    if (element.name !== 'p:sp') continue;
    element.children.push(textOf(object, plan, { deck, links }));
  }
};

function textOf({ item, placeholder }: ObjectPlan, slide: SlidePlan, writing: TextWriting): string {
  if (item.type !== 'text') return noText(writing.deck.language);
  if (item.fills !== undefined) return houseText(item, item.fills, writing);
  if (placeholder === null) return boxText(item, writing);
  const like = slide.layout.placeholders.find((entry) => entry.placeholder.idx === placeholder.idx)?.like;
  return placeholderText(item, like, writing, placeholder.type === 'sldNum');
}

