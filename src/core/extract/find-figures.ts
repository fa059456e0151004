import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { readAll } from './figures/grammar';
import { passagesOf } from './figures/passages';
import { isMention } from './figures/reading';
import { figureOf } from './figures/to-figure';

export { findAges, type Age } from './figures/find-ages';
export { findDates, type DateFound } from './figures/find-dates';
export { readNumbers, type NumberFound } from './figures/read-numbers';

/**
 * Every figure of an article in reading order: exact words and place, value, unit, qualifier,
 * subject, date, source and what it restates. Numbers that say neither how much nor how many
 * (dates, ages, telephone numbers, names) are left out. Spans never overlap.
 */
export function findFigures(article: Article): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { sentence, readings } of readAll(passagesOf(article))) {
    const mentions = readings.filter(isMention);
    const before = figures.length;
    for (const mention of mentions) {
      const id = `f${figures.length + 1}`;
      const parent = mention.equivalentOf === null ? -1 : mentions.findIndex(({ first }) => first === mention.equivalentOf);
      const equivalentOf = parent < 0 ? null : `f${before + parent + 1}`;
      figures.push(figureOf(article.id, sentence, mention, id, equivalentOf));
    }
  }
  return figures;
}
