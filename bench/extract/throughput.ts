import { findFigures } from '../../src/core/extract/find-figures';
import type { Article } from '../../src/core/model/article';
import type { Extractor } from './peers';

const MEGABYTE = 1e6;

/** The articles one after another until the text has `size` characters. */
export function grown(articles: readonly Article[], size: number): Article {
  const [first] = articles;
  if (first === undefined) throw new Error('There are no articles to measure with.');
  const parts: string[] = [];
  const blocks: Article['blocks'][number][] = [];
  for (let length = 0, at = 0; length < size; at = (at + 1) % articles.length) {
    const article = articles[at] ?? first;
    for (const block of article.blocks) {
      if (block.rows !== undefined) continue;
      blocks.push({ ...block, start: block.start + length, end: block.end + length });
    }
    parts.push(article.text, '\n');
    length += article.text.length + 1;
  }
  return { ...first, text: parts.join(''), blocks };
}

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Best of three, after the compiler has warmed up on the first. */
export function ownThroughput(article: Article): number {
  const times = [1, 2, 3].map(() => seconds(() => findFigures(article)));
  return article.text.length / MEGABYTE / Math.min(...times);
}

/** Megabytes a second on as much of the text as takes a second or so; slow extractors get little. */
export function peerThroughput({ run }: Extractor, text: string): number {
  run(text.slice(0, 2000));
  for (let size = 4000; ; size *= 2) {
    const part = text.slice(0, size);
    const time = seconds(() => run(part));
    if (time > 0.7 || size >= text.length) return part.length / MEGABYTE / time;
  }
}
