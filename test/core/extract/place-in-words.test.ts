import { expect, it } from 'vitest';
import { withPlaces } from '../../../src/core/extract/place-in-words';
import type { Article, Block } from '../../../src/core/model/article';
import { figure } from '../compose/figures';

const blocks: readonly Block[] = [
  { id: 'b1', kind: 'heading', level: 1, start: 0, end: 5 },
  { id: 'b2', kind: 'paragraph', start: 6, end: 10 },
  { id: 'b3', kind: 'bullet', start: 11, end: 15 },
  { id: 'b4', kind: 'bullet', start: 16, end: 20 },
  {
    id: 'b5',
    kind: 'table',
    start: 21,
    end: 40,
    rows: [
      [{ start: 21, end: 25, header: true }],
      [{ start: 26, end: 30, header: false }],
    ],
  },
];
const article: Article = {
  id: 'a1',
  name: 'a.txt',
  format: 'txt',
  hash: '',
  text: ' '.repeat(40),
  blocks,
  language: 'en',
  meta: { title: null, byline: null, publisher: null, published: null },
};

it('names the place of a figure as a reader would find it', () => {
  const at = (block: string, start: number) => figure(`${block}-${start}`, 'x', { block, start, end: start + 1 });
  const placed = withPlaces(article, [at('b1', 0), at('b2', 6), at('b4', 17), at('b5', 27)]);
  expect(placed.map(({ where }) => where)).toEqual(['title', 'paragraph 1', 'bullet 2', 'table 1, row 2']);
});
