import { findFigures } from '../../src/core/extract/find-figures';
import type { Article } from '../../src/core/model/article';

/** Texts that make a careless grammar go back and forth, each cut to a length. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '7'],
  ['commas', '1,'],
  ['opening brackets', '('],
  ['brackets', '($1) '],
  ['spaced digits', '1 '],
  ['dashes', '1-'],
  ['groups', '1 000 '],
  ['number words', 'one hundred and '],
  ['list joints', '2 and '],
  ['halves', 'and a half '],
  ['shares', 'one in '],
  ['capitals', 'Ab 1 '],
  ['touching', 'a1'],
  ['full stops', '1. '],
];

const articleOf = (text: string): Article => ({
  id: 'a1',
  name: 'hostile',
  format: 'txt',
  hash: '',
  text,
  blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: text.length }],
  language: 'en',
  meta: { title: null, byline: null, publisher: null, published: null },
});

/** Shortest of five runs, in milliseconds. */
function fastest(article: Article): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    findFigures(article);
    return performance.now() - start;
  });
  return Math.min(...times);
}

export interface Growth {
  readonly name: string;
  /** Milliseconds for the shorter and for the ten times longer text. */
  readonly short: number;
  readonly long: number;
}

/** How the time grows from 100 kB to 1 MB on each hostile text. */
export const growth = (): readonly Growth[] =>
  HOSTILE.map(([name, part]) => {
    const text = (size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
    const short = fastest(articleOf(text(1e5)));
    return { name, short, long: fastest(articleOf(text(1e6))) };
  });
