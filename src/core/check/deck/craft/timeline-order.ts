import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';

/** The later of two dates of different precision is only told by what both say: 2020 is not after 2020-06. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

/** A timeline whose events are not in the order of their dates. */
export const timelineOrder: DeckRule = ({ slides }) =>
  slides.flatMap((slide) => {
    if (slide.kind !== 'timeline') return [];
    const dated = slide.events.flatMap(({ date, when }, index) => (date === null ? [] : [{ date, when, index }]));
    const at = dated.findIndex((event, index) => index > 0 && isBefore(event.date, dated[index - 1]?.date ?? ''));
    const [early, late] = [dated[at], dated[at - 1]];
    if (early === undefined || late === undefined) return [];
    return [
      {
        ...finds('timeline-order', early.when, late.when),
        severity: 'warning' as const,
        place: { slide: slide.id, field: `events.${early.index}.text` },
        actual: `${late.when}, ${early.when}`,
        expected: `${early.when}, ${late.when}`,
        repair: { repair: 'sort-events' } as const,
      },
    ];
  });
