import { describe, expect, test } from 'vitest';
import { assembled, lines, madePdf, type Placed } from './made-pdf';
import { listed, readArticle, refusal } from './sample-input';

const left = [
  'The inspectorate opened its review of the resell-',
  'ers in spring and visited a hundred and twelve of',
  'the shops in the capital before it came to its first',
  'conclusions, which it shared with all operators in',
  'the country, large and small, in the same month of',
  'the year, as the law wishes it to do in such cases.',
];
const right = [
  'Operators were given six weeks to answer, and all',
  'of them did so within that time. Their answers are',
  'printed in full at the end of the report and differ',
  'only in detail. All agree that a well-known problem',
  'was left alone for too long, and all promise to end',
  'it before the close of the year that has just begun.',
];

const furniture = (page: number): readonly Placed[] => [
  { text: 'Review of resellers, final', x: 60, y: 40, size: 9 },
  { text: `${page}`, x: 300, y: 810, size: 9 },
];

describe('a PDF', () => {
  test('is read column by column, with words mended at line ends', async () => {
    const article = await readArticle(
      'review.pdf',
      madePdf([[{ text: 'Review of resellers', x: 60, y: 90, size: 20 }, ...lines(60, 130, left, 9), ...lines(310, 130, right, 9)]]),
    );
    expect(article.format).toBe('pdf');
    expect(listed(article)[0]).toBe('heading1: Review of resellers');
    expect(article.text).toContain('review of the resellers in spring and visited');
    expect(article.text).toContain('in such cases.');
    expect(article.text.indexOf('in such cases.')).toBeLessThan(article.text.indexOf('Operators were given'));
  });

  test('leaves running heads, feet and page numbers out', async () => {
    const page = (n: number): readonly Placed[] => [...furniture(n), ...lines(60, 130, [...left, ...right])];
    const article = await readArticle('review.pdf', madePdf([page(1), page(2), page(3)]));
    expect(article.text).not.toContain('Review of resellers, final');
    expect(article.text).not.toMatch(/(^|\n)\d+(\n|$)/);
  });

  test('goes on with a sentence on the next page', async () => {
    const article = await readArticle(
      'two.pdf',
      madePdf([lines(60, 130, ['A sentence that begins on the first page and has', 'no end there because it goes']), lines(60, 130, ['on at the top of the second page.'])]),
    );
    expect(article.blocks).toHaveLength(1);
    expect(article.text).toContain('goes on at the top');
  });

  test('gives a table as cells with headers', async () => {
    const row = (y: number, cells: readonly string[]): readonly Placed[] =>
      cells.map((text, i) => ({ text, x: 60 + i * 120, y }));
    const article = await readArticle(
      'table.pdf',
      madePdf([[...lines(60, 100, ['The table below shows how the cases grew over the years.']), ...row(150, ['Year', 'Cases', 'Loss']), ...row(166, ['2022', '31,900', 'EUR 74.9m']), ...row(182, ['2023', '43,100', 'EUR 88.9m'])]]),
    );
    const table = article.blocks.find(({ kind }) => kind === 'table');
    expect(table?.rows?.map((cells) => cells.map((cell) => `${cell.header ? '#' : ''}${article.text.slice(cell.start, cell.end)}`))).toEqual([
      ['#Year', '#Cases', '#Loss'],
      ['#2022', '31,900', 'EUR 74.9m'],
      ['#2023', '43,100', 'EUR 88.9m'],
    ]);
  });

  test('gives a narrow table with an empty cell as cells, not as columns of prose', async () => {
    const row = (y: number, cells: readonly string[]): readonly Placed[] =>
      cells.flatMap((text, i) => (text === '' ? [] : [{ text, x: 60 + i * 45, y }]));
    const article = await readArticle(
      'table.pdf',
      madePdf([[...lines(60, 100, left), ...row(200, ['Port', 'Boats', 'Fines']), ...row(216, ['Cork', '14', '3']), ...row(232, ['Sligo', '', '7']), ...row(248, ['Galway', '9', '1']), ...row(264, ['Total', '23', '11'])]]),
    );
    expect(article.blocks.at(-1)?.rows?.map((cells) => cells.map((cell) => article.text.slice(cell.start, cell.end)))).toEqual([
      ['Port', 'Boats', 'Fines'],
      ['Cork', '14', '3'],
      ['Sligo', '', '7'],
      ['Galway', '9', '1'],
      ['Total', '23', '11'],
    ]);
  });

  test('takes what stands in from the text, closer than paragraphs, for a list whose bullets are drawn', async () => {
    const item = (y: number, texts: readonly string[]): readonly Placed[] => lines(76, y, texts);
    const article = await readArticle(
      'list.pdf',
      madePdf([[...lines(60, 100, left), ...item(200, ['Callers pose as the bank and ask for a transfer, in', 'which 6,100 cases ended.']), ...item(231, ['Stolen post is used within two days.']), ...item(248, ['Orders are checked by nobody.']), ...lines(60, 290, right)]]),
    );
    expect(listed(article).slice(1, 4)).toEqual([
      'bullet: Callers pose as the bank and ask for a transfer, in which 6,100 cases ended.',
      'bullet: Stolen post is used within two days.',
      'bullet: Orders are checked by nobody.',
    ]);
  });

  test('keeps the signs of a list out of a table', async () => {
    // As the font's encoding has it.
    const BULLET = '\u0095';
    const item = (y: number, sign: string, text: string): readonly Placed[] => [{ text: sign, x: 60, y }, { text, x: 80, y }];
    const article = await readArticle('list.pdf', madePdf([[...lines(60, 80, left), ...item(200, BULLET, '150 shops kept no records'), ...item(216, BULLET, '62 sold cloned cards'), ...item(232, '1.', '9 were closed')]]));
    expect(listed(article).slice(1)).toEqual(['bullet: 150 shops kept no records', 'bullet: 62 sold cloned cards', 'bullet: 9 were closed']);
  });

  test('leaves out what a browser prints over and under each page', async () => {
    const printed = [{ text: '11/25/26, 9:35 PM', x: 24, y: 22, size: 8 }, { text: 'Review of resellers', x: 300, y: 22, size: 8 }, { text: 'file:///home/ann/review.html', x: 24, y: 830, size: 8 }, { text: '1/1', x: 560, y: 830, size: 8 }];
    const article = await readArticle('page.pdf', madePdf([[...printed, ...lines(60, 130, left)]]));
    expect(article.text).not.toMatch(/PM|file:|1\/1/);
  });

  test('keeps a footnote mark apart from the number before it', async () => {
    const article = await readArticle(
      'note.pdf',
      madePdf([[{ text: 'The fine was 740', x: 60, y: 100 }, { text: '12', x: 141.5, y: 96, size: 7 }, { text: ' in all, and was paid at once.', x: 151, y: 100 }]]),
    );
    expect(article.text).toContain('740¹²');
  });

  test('has the title of its properties only when the text bears it', async () => {
    const page = lines(60, 100, ['Review of resellers', 'It was long and took the whole of a year to write.']);
    expect((await readArticle('a.pdf', madePdf([page], { title: 'Review of resellers' }))).meta.title).toBe('Review of resellers');
    expect((await readArticle('a.pdf', madePdf([page], { title: 'draft-v2.docx' }))).meta.title).toBeNull();
  });

  test('is told to be a scan when it has no text', async () => {
    const failure = await refusal('scan.pdf', madePdf([[]]));
    expect(failure.code).toBe('no-text');
    expect(failure.hint).toContain('OCR');
  });

  test('is refused plainly when it is damaged, protected, endless or too long', async () => {
    expect((await refusal('cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type')).code).toBe('damaged');
    const encrypted = assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< >>']);
    const protectedPdf = Buffer.from(encrypted).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`);
    expect((await refusal('locked.pdf', Buffer.from(protectedPdf, 'latin1'))).code).toBe('password');
    expect((await refusal('many.pdf', madePdf(Array.from({ length: 1_001 }, () => [])))).code).toBe('too-many-pages');
    const loop = assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 2 >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>', '<< >>']);
    expect((await refusal('loop.pdf', loop)).code).toBe('damaged');
  });
});
