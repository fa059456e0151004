import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { datesIn, type DateFound } from './figures/find-dates';
import { readAll } from './figures/grammar';
import { passagesOf } from './figures/passages';
import { isMention, type Reading } from './figures/reading';
import type { Sentence } from './figures/sentence';
import { figureOf } from './figures/to-figure';

export { findAges, type Age } from './figures/find-ages';
export type { DateFound } from './figures/find-dates';
export { readNumbers, type NumberFound } from './figures/read-numbers';

/**
 * Every figure of an article in reading order: exact words and place, value, unit, qualifier,
 * subject, date, source and what it restates. Numbers that say neither how much nor how many
 * (dates, ages, telephone numbers, names) are left out. Spans never overlap.
 */
export function findFigures(article: Article): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { sentence, readings } of readAll(passagesOf(article))) addFigures(figures, article.id, sentence, readings);
  return figures;
}

/** The figures and the dates of an article, of which the text is read once. */
export function findFiguresAndDates(article: Article): { readonly figures: readonly Figure[]; readonly dates: readonly DateFound[] } {
  const figures: Figure[] = [];
  const dates: DateFound[] = [];
  for (const { sentence, readings } of readAll(passagesOf(article))) {
    addFigures(figures, article.id, sentence, readings);
    dates.push(...datesIn(sentence, readings));
  }
  return { figures, dates };
}

function addFigures(figures: Figure[], article: string, sentence: Sentence, readings: readonly Reading[]): void {
  const mentions = readings.filter(isMention);
  const before = figures.length;
  for (const mention of mentions) {
    const id = `f${figures.length + 1}`;
    const parent = mention.equivalentOf === null ? -1 : mentions.findIndex(({ first }) => first === mention.equivalentOf);
    const equivalentOf = parent < 0 ? null : `f${before + parent + 1}`;
    figures.push(figureOf(article, sentence, mention, id, equivalentOf));
  }
}
