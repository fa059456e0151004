import type { Figure } from '../../model/figure';
import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** Beyond this, two numbers of one name count two things rather than one thing twice. */
const ALIKE = 0.2;

const normal = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();

/** What a figure counts: the noun it was quoted with, or what the text says of it; empty when one word is all there is. */
const nameOf = ({ quote, subject }: Figure): string =>
  [normal(quote), normal(subject)].find((name) => name.split(' ').length >= 2) ?? '';

/** Figures that name the same thing, at the same time, in the same unit, without a hedge. */
const sameThing = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  one.block !== other.block &&
  nameOf(one) === nameOf(other) &&
  one.asOf?.iso === other.asOf?.iso;

/** A name of one word ('arrests') is shared by things that have nothing to do with each other, and so is a sum of money. */
const isTelling = (figure: Figure): boolean =>
  nameOf(figure) !== '' &&
  figure.qualifier === 'exact' &&
  figure.valueHigh === null &&
  figure.kind !== 'percent' &&
  figure.kind !== 'money' &&
  figure.equivalentOf === null;

/** The same thing counted twice in one article, with values that differ a little. */
export const countedTwice: ArticleRule = ({ article, figures, outline }) => {
  const telling = figures.filter((figure) => isTelling(figure) && !outline.boilerplate.includes(figure.block));
  const named = new Map<string, Figure[]>();
  for (const figure of telling) named.set(nameOf(figure), [...(named.get(nameOf(figure)) ?? []), figure]);
  return [...named.values()].flatMap((mentions) => {
    const [first] = mentions;
    const other = mentions.find((mention) => first !== undefined && mention !== first && sameThing(first, mention) && mention.value !== first.value);
    if (first === undefined || other === undefined || first.value === 0) return [];
    if (Math.abs(other.value / first.value - 1) > ALIKE) return [];
    return [
      {
        ...finds('counted-twice', first.quote, other.quote),
        severity: 'note' as const,
        place: { article: article.id, figure: first.id, start: first.start, end: first.end },
        actual: first.quote,
        expected: other.quote,
      },
    ];
  });
};
