import type { Slide } from './slide';
import type { RichText } from './rich-text';

/** Rich text of a slide with the path of its field: 'cards.2.label'. */
export interface SlideText {
  readonly field: string;
  readonly text: RichText;
}

const isSpan = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every rich text of a slide that holds anything, in the order of its fields. */
export function slideTexts(slide: Slide): readonly SlideText[] {
  const found: SlideText[] = [];
  const visit = (value: unknown, field: string): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      // Spans are the only things in a slide's lists that have a `type`; an array of them is one text.
      if (value.length > 0 && value.every(isSpan)) found.push({ field, text: value });
      else value.forEach((item, index) => visit(item, `${field}.${index}`));
      return;
    }
    for (const [name, item] of Object.entries(value)) visit(item, field === '' ? name : `${field}.${name}`);
  };
  visit(slide, '');
  return found;
}
