import type { Article } from '../model/article';
import type { Figure } from '../model/figure';

/** Whether there is a grammar that finds what a number counts in an article's language. */
const isKnown = ({ language }: Article): boolean => /^(?:en|de)\b/i.test(language);

/**
 * Figures with the names that are sure. What a number counts is read by English or German grammar: of an
 * article in another language the number, its unit, its hedge and its words stay, and no name is made of them.
 */
export const withKnownNames = (article: Article, figures: readonly Figure[]): readonly Figure[] =>
  isKnown(article) ? figures : figures.map((figure) => ({ ...figure, subject: '', unit: figure.kind === 'count' ? null : figure.unit }));
