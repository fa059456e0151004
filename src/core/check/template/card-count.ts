import { cardSlotsOf } from '../../model/template-slots';
import type { TemplateRule } from './template-rule';

/** More card slots than the slide shows, or one slot asked for twice on one slide. */
export const cardCount: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) => {
    const names = cardSlotsOf(slide).map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    const found = [];
    if (slide.kind === 'key-figures' && names.length > slide.upTo) {
      found.push({ message: `${names.length} cards are asked for, and at most ${slide.upTo} are shown.`, actual: String(names.length), expected: `at most ${slide.upTo} cards, or a higher limit` });
    }
    if (twice !== undefined) {
      found.push({ message: `The slot “${twice}” stands twice on one slide.`, actual: twice, expected: 'each slot once a slide' });
    }
    return found.map((said) => ({
      rule: 'card-count',
      severity: 'warning' as const,
      place: { slide: slide.id, field: 'cards' },
      ...said,
      why: 'A slot that is never shown promises something that the deck does not hold.',
    }));
  });
