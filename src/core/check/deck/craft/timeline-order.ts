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
        rule: 'timeline-order',
        severity: 'warning' as const,
        place: { slide: slide.id, field: `events.${early.index}.text` },
        message: `${early.when} stands after ${late.when}.`,
        actual: `${late.when}, ${early.when}`,
        expected: `${early.when}, ${late.when}`,
        why: 'A timeline is read as an order of events.',
        repair: { repair: 'sort-events' } as const,
      },
    ];
  });
