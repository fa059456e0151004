import { finds } from '../../model/finds';
import { cardSlotsOf } from '../../model/template-slots';
import type { TemplateRule } from './template-rule';

/** More card slots than the slide shows, or one slot asked for twice on one slide. */
export const cardCount: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) => {
    const names = cardSlotsOf(slide).map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    const found = [];
    if (slide.kind === 'key-figures' && names.length > slide.upTo) {
      found.push({ ...finds('card-count:many', names.length, slide.upTo), actual: String(names.length), expected: `at most ${slide.upTo} cards, or a higher limit` });
    }
    if (twice !== undefined) {
      found.push({ ...finds('card-count:twice', twice), actual: twice, expected: 'each slot once a slide' });
    }
    return found.map((said) => ({
      severity: 'warning' as const,
      place: { slide: slide.id, field: 'cards' },
      ...said,
    }));
  });
