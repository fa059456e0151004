import type { Article } from '../model/article';
import type { Figure } from '../model/figure';

/** Whether the grammar that finds what a number counts is that of an article's language. */
const isEnglish = ({ language }: Article): boolean => /^en\b/i.test(language);

/**
 * Figures with the names that are sure. What a number counts is read by English grammar: of an article
 * in another language the number, its unit, its hedge and its words stay, and no name is made of them.
 */
export const withKnownNames = (article: Article, figures: readonly Figure[]): readonly Figure[] =>
  isEnglish(article) ? figures : figures.map((figure) => ({ ...figure, subject: '', unit: figure.kind === 'count' ? null : figure.unit }));
