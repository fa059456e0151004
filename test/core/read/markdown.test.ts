import { describe, expect, test } from 'vitest';
import { listed, readArticle } from './sample-input';

describe('a Markdown article', () => {
  test('takes title, byline, publisher and date from its front matter', async () => {
    const article = await readArticle(
      'a.md',
      '---\ntitle: "Sim farms: a review"\nauthor: R. Keane\npublisher: Desk\ndate: 4 March 2024\nlang: en-IE\n---\n\nText.',
    );
    expect(article.meta).toEqual({
      title: 'Sim farms: a review',
      byline: 'R. Keane',
      publisher: 'Desk',
      published: '2024-03-04',
    });
    expect(article.language).toBe('en-IE');
    expect(listed(article)).toEqual(['heading1: Sim farms: a review', 'paragraph: Text.']);
  });

  test('is read as a reader sees it, without marks, addresses and pictures', async () => {
    const article = await readArticle(
      'a.md',
      '# Title\n\nA **bold** claim of [EUR 5m](https://example.org "t")[^1],\nand `code` ![alt](x.png).\n\n## Next\n\n- one\n- two\n  - nested\n\n> Said aloud.\n\n<aside>Raw <b>words</b></aside>\n',
    );
    expect(listed(article)).toEqual([
      'heading1: Title',
      'paragraph: A bold claim of EUR 5m, and code .',
      'heading2: Next',
      'bullet: one',
      'bullet: two',
      'bullet: nested',
      'quotation: Said aloud.',
      'paragraph: Raw words',
    ]);
  });

  test('keeps a table as cells with header rows and columns', async () => {
    const article = await readArticle(
      'a.md',
      'Losses\n\n| Year | Cases | Loss |\n|--|--:|--:|\n| 2021 | 4,100 | EUR 3m |\n| 2022 | 5,250 | EUR 4m |\n',
    );
    const table = article.blocks[1];
    expect(table?.kind).toBe('table');
    expect(
      table?.rows?.map((row) =>
        row.map((cell) => `${cell.header ? '#' : ''}${article.text.slice(cell.start, cell.end)}`),
      ),
    ).toEqual([
      ['#Year', '#Cases', '#Loss'],
      ['#2021', '4,100', 'EUR 3m'],
      ['#2022', '5,250', 'EUR 4m'],
    ]);
  });

  test('is not slowed down by emphasis that never closes', async () => {
    const article = await readArticle('a.md', `${'*a **b _c '.repeat(20_000)}\n`);
    expect(article.blocks).toHaveLength(1);
  });
});
