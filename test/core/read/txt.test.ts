import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, readArticle, utf8 } from './sample-input';

describe('a plain text article', () => {
  test('has its first line as title, its paragraphs, and bullets without their signs', async () => {
    const article = await readArticle(
      'note.txt',
      'Port seizes record haul\n\nCustoms officers found 4 tonnes of tobacco.\n\n  • 12 arrests\n  • 3 lorries\n\nThe search goes on.',
    );
    expect(listed(article)).toEqual([
      'heading1: Port seizes record haul',
      'paragraph: Customs officers found 4 tonnes of tobacco.',
      'bullet: 12 arrests',
      'bullet: 3 lorries',
      'paragraph: The search goes on.',
    ]);
  });

  test('takes a short line above prose for a heading, but neither a date nor a byline', async () => {
    const article = await readArticle(
      'note.txt',
      'Outage report\n\n3 May 2024\n\nBy Ann Other\n\nWhat happened\n\nA fibre was cut at 02:10 near the river, and traffic moved to the northern ring.\n\nIs it over?\n\nEngineers closed the case a day later, once every customer had been called.',
    );
    expect(listed(article).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: Outage report',
      'heading2: What happened',
      'heading2: Is it over?',
    ]);
  });

  test('joins lines that were broken at a fixed width', async () => {
    const article = await readArticle(
      'mail.txt',
      [
        'Weekly note',
        '',
        'The inspectorate opened eleven cases this week, four more than in the',
        'week before, and closed two of them. Both had been open since the first',
        'day of March and concerned the same reseller of handsets.',
        '',
        'A second paragraph stands apart from the first and is long enough to be',
        'wrapped as well.',
        '',
        '- a bullet that is itself so long that its words run over the edge of the',
        '  line and on to the next',
        '- a short one',
      ].join('\n'),
    );
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'bullet',
      'bullet',
    ]);
  });

  test('takes lines of the same number of tabs for a table with its header cells', async () => {
    const article = await readArticle('t.txt', 'Cases\n\n\tOpened\tClosed\n2022\t14\t9\n2023\t21\t17');
    const rows = article.blocks[1]?.rows?.map((row) =>
      row.map((cell) => `${cell.header ? '#' : ''}${article.text.slice(cell.start, cell.end)}`),
    );
    expect(rows).toEqual([
      ['#', '#Opened', '#Closed'],
      ['#2022', '14', '9'],
      ['#2023', '21', '17'],
    ]);
  });

  test('takes lines drawn with strokes for a table, without the rule under its head', async () => {
    const article = await readArticle('t.txt', 'Cases\n\n| | Opened | Closed |\n|---|---:|---:|\n| 2022 | 14 | 9 |\n| 2023 | 21 | 17 |');
    const rows = article.blocks[1]?.rows?.map((row) => row.map((cell) => `${cell.header ? '#' : ''}${article.text.slice(cell.start, cell.end)}`));
    expect(rows).toEqual([
      ['#', '#Opened', '#Closed'],
      ['#2022', '14', '9'],
      ['#2023', '21', '17'],
    ]);
  });

  test('keeps the text of the file as it stands', async () => {
    const text = '\uFEFF  Title \r\n\r\nA  paragraph\twith odd   spaces.\r\n';
    const article = await readArticle('odd.txt', text);
    expect(article.text).toBe('  Title \n\nA  paragraph\twith odd   spaces.\n');
  });

  test('has ordered blocks that slice to trimmed words, whatever the text', async () => {
    const line = fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 90 }),
      fc.constantFrom('• 5 arrests', '- x', '1. one', '2) two', 'a\tb', '\tb', '| a | b |', '|---|---|', 'a | b', 'Heading', 'x'.repeat(150)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const text = lines.join('\n').replaceAll('\0', '');
        fc.pre(/[^\s\uFEFF]/.test(text));
        const article = await readArticle('any.txt', utf8(text));
        const prose = article.blocks.filter(({ kind }) => kind !== 'table');
        const words = prose.map(({ start, end }) => article.text.slice(start, end));
        expect(words).toEqual(words.map((word) => word.trim()));
        let last = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(article.text.length);
          last = block.end;
        }
      }),
    );
  });
});
