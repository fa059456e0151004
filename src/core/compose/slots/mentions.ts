import type { Figure } from '../../model/figure';
import { isSound } from '../naming/subject';
import { contentWords } from './words';

/** How far a hedged number may stand from the exact one that it rounds, as a share. */
const ROUNDED = 0.1;

/**
 * Whether one of the two is a looser way of saying the other: 'over 800 pounds' of 821. A number that
 * only lies near another is another: an estimated 41.8 billion rounds no 38.9 billion.
 */
function rounds(a: Figure, b: Figure): boolean {
  const [loose, exact] = a.qualifier === 'exact' ? [b, a] : [a, b];
  if (exact.qualifier !== 'exact' || loose.qualifier === 'exact' || loose.valueHigh !== null || exact.valueHigh !== null) return false;
  if (Math.abs(loose.value - exact.value) > ROUNDED * Math.abs(exact.value) || ofOtherTimes(loose, exact)) return false;
  const step = lastPlace(loose.value);
  switch (loose.qualifier) {
    case 'over':
    case 'atleast':
      return exact.value >= loose.value && exact.value - loose.value < step;
    case 'under':
    case 'upto':
      return exact.value <= loose.value && loose.value - exact.value < step;
    case 'about':
      return Math.abs(loose.value - exact.value) <= step / 2;
    case 'range':
      return false;
  }
}

/** What the last digit counts that a rounded number gives: 100 in 800, 0.1bn in 41.8bn. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1] ?? '').length);
}

/** Two dates of which neither is the closer word for the other. */
const ofOtherTimes = (a: Figure, b: Figure): boolean =>
  a.asOf !== null && b.asOf !== null && !a.asOf.iso.startsWith(b.asOf.iso) && !b.asOf.iso.startsWith(a.asOf.iso);

/** What changed or is shared out, without the word that says so: an 'increase in sales' is none in costs. */
const thingOf = (subject: string): string =>
  subject.replace(/^(?:\p{L}+ )?(?:rise|fall|increase|decrease|drop|growth|decline|surge|jump|gain|dip|share) (?:in|of) /iu, '');

/** Whether two figures, of one article or of two, say the same quantity of the same thing. */
export function sameQuantity(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  const equal = a.value === b.value && a.valueHigh === b.valueHigh;
  if (!equal && !rounds(a, b)) return false;
  const words = new Set(contentWords(thingOf(a.subject)));
  const others = contentWords(thingOf(b.subject));
  const unnamed = words.size === 0 || others.length === 0;
  return others.some((word) => words.has(word)) || (equal && unnamed);
}

/**
 * The mention that speaks for all of one quantity: the exact number before a looser one; of mentions
 * of the same number the one that the source hedges, because a headline drops what the text is
 * careful about; then the one that says what it counts; then the first.
 */
export function spokesman(mentions: readonly Figure[]): Figure | undefined {
  const closest = mentions.filter((mention) =>
    mentions.every((other) => other.value === mention.value || other.qualifier !== 'exact'),
  );
  return [...(closest.length > 0 ? closest : mentions)].sort(
    (a, b) =>
      Number(b.qualifier !== 'exact') - Number(a.qualifier !== 'exact') ||
      Number(isSound(b.subject)) - Number(isSound(a.subject)) ||
      Number(b.unit !== null) - Number(a.unit !== null) ||
      a.start - b.start,
  )[0];
}

/** Two exact numbers that differ are two quantities, whatever loose number lies near both. */
const contradicts = (a: Figure, b: Figure): boolean =>
  a.qualifier === 'exact' && b.qualifier === 'exact' && a.value !== b.value;

/**
 * Figures gathered by quantity, in order of first mention. An exact number joins only those that give
 * the same number or a loose one, so that tens of thousands are gathered without looking at every pair.
 */
export function byQuantity(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const gathered: Figure[][] = [];
  const exact = new Map<number, Set<number>>();
  const loose = new Set<number>();
  const joins = (at: number, figure: Figure): boolean => {
    const mentions = gathered[at] ?? [];
    return mentions.some((mention) => sameQuantity(mention, figure)) && !mentions.some((mention) => contradicts(mention, figure));
  };
  for (const figure of figures) {
    const candidates = figure.qualifier === 'exact' ? [...(exact.get(figure.value) ?? []), ...loose].sort((a, b) => a - b) : gathered.keys();
    let home = gathered.length;
    for (const at of candidates) {
      if (!joins(at, figure)) continue;
      home = at;
      break;
    }
    const mentions = gathered[home];
    if (mentions === undefined) gathered.push([figure]);
    else mentions.push(figure);
    if (figure.qualifier !== 'exact') loose.add(home);
    else if (exact.has(figure.value)) exact.get(figure.value)?.add(home);
    else exact.set(figure.value, new Set([home]));
  }
  return gathered;
}
