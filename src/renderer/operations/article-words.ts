import type { Article } from '../../core/model/article';
import type { App } from '../state/context';

/** By article: an article never changes. */
const collected = new WeakMap<Article, ReadonlySet<string>>();

/** Whether an open article has a word: its names are right, whatever a dictionary says. */
export const isArticleWord = ({ store }: App, word: string): boolean =>
  store.get().briefing?.history.present.extractions.some(({ article }) => wordsOf(article).has(word.toLowerCase())) ?? false;

function wordsOf(article: Article): ReadonlySet<string> {
  const before = collected.get(article);
  if (before !== undefined) return before;
  const words = new Set(article.text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu));
  collected.set(article, words);
  return words;
}
