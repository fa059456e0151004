import { finds } from '../../../model/finds';
import { assertNever } from '../../../model/result';
import type { Slide } from '../../../model/slide';
import type { DeckRule } from '../deck-rule';

/** How many things a slide's body holds; Infinity for bodies that are one text. */
function contents(slide: Slide): number {
  switch (slide.kind) {
    case 'cover':
    case 'divider':
    case 'sources':
    case 'quotation':
    case 'assumptions':
    case 'purpose':
    case 'big-number':
      return Number.POSITIVE_INFINITY;
    case 'bottom-line':
      return slide.points.length + slide.cards.length;
    case 'key-figures':
      return slide.cards.length;
    case 'chart':
      return slide.chart.rows.length;
    case 'compare':
      return Math.min(slide.left.chart.rows.length, slide.right.chart.rows.length);
    case 'figures-table':
      return slide.figures.length;
    case 'context':
      return slide.paragraphs.length + slide.bullets.length;
    case 'flow':
      return slide.steps.length;
    case 'timeline':
      return slide.events.length;
    case 'actors':
      return slide.actors.length;
    case 'legal-basis':
    case 'control-gap':
    case 'recommendations':
    case 'source-comparison':
      return slide.rows.length;
    case 'so-what':
      return slide.points.length;
    case 'exposure':
      return slide.risks.length;
    case 'options':
      return slide.options.length;
    default:
      return assertNever(slide);
  }
}

/** Slides whose body nothing fills. */
export const slideEmpty: DeckRule = ({ slides }) =>
  slides.flatMap((slide) =>
    contents(slide) > 0
      ? []
      : [
          {
            ...finds('slide-empty'),
            severity: 'warning' as const,
            place: { slide: slide.id },
            actual: 'empty',
            expected: 'what its title promises, or no slide',
            repair: { repair: 'remove-slide' } as const,
          },
        ],
  );
