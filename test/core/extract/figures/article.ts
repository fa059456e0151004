import type { Article, BlockKind } from '../../../../src/core/model/article';

/** An article of one block a line, all of one kind. */
export function articleOf(text: string, kind: BlockKind = 'paragraph', language = 'en'): Article {
  let start = 0;
  const blocks = text.split('\n').flatMap((line, index) => {
    const block = { id: `b${index + 1}`, kind, start, end: start + line.length };
    start += line.length + 1;
    return line === '' ? [] : [block];
  });
  return {
    id: 'a1',
    name: 'own.txt',
    format: 'txt',
    hash: '',
    text,
    blocks,
    language,
    meta: { title: null, byline: null, publisher: null, published: null },
  };
}
