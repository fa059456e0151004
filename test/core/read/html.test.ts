import { describe, expect, test } from 'vitest';
import { listed, readArticle, refusal } from './sample-input';

const filler =
  'The commission opened its inquiry in the spring, heard eleven witnesses over six weeks, and wrote to every operator in the country before it came to its decision, which it published with the evidence.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Watchdog fines Telnova</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Watchdog fines Telnova</h1>${body}<p>${filler}</p><p>${filler}</p></article><footer>All rights reserved</footer></body></html>`;

describe('a web page', () => {
  test('is read as its article, headline included, without the furniture', async () => {
    const article = await readArticle('a.html', page('<p>A fine of &pound;2m was imposed.</p>'));
    expect(listed(article)).toEqual([
      'heading1: Watchdog fines Telnova',
      'paragraph: A fine of £2m was imposed.',
      `paragraph: ${filler}`,
      `paragraph: ${filler}`,
    ]);
    expect(article.language).toBe('en-GB');
  });

  test('gives byline, publisher and date from its meta tags', async () => {
    const head =
      '<meta property="og:site_name" content="The Ledger"><meta name="author" content="By Ann Other"><meta property="article:published_time" content="2024-03-05T10:00:00Z">';
    expect((await readArticle('a.html', page('', head))).meta).toEqual({
      title: 'Watchdog fines Telnova',
      byline: 'Ann Other',
      publisher: 'The Ledger',
      published: '2024-03-05',
    });
  });

  test('is headed by its only first heading where the title tag names a series', async () => {
    const headed = async (heading: string) => {
      const html = page('').replace('<title>Watchdog fines Telnova</title>', '<title>Annual survey | The Ledger</title>').replace('<h1>Watchdog fines Telnova</h1>', heading);
      return listed(await readArticle('a.html', html))[0]?.replace(/^heading\d: /, '');
    };
    expect(await headed('<h1>Operators lost an estimated $4 billion last year</h1>')).toBe('Operators lost an estimated $4 billion last year');
    expect(await headed('<h1>The Ledger</h1>')).toMatch(/^Annual survey/);
  });

  test('keeps footnote marks apart from numbers and leaves struck-out ones away', async () => {
    const article = await readArticle(
      'a.html',
      page('<p>It lost 740<sup>1</sup> lines, <del>800</del> as reported on the day.</p>'),
    );
    expect(listed(article)[1]).toBe('paragraph: It lost 740¹ lines, as reported on the day.');
  });

  test('neither runs nor shows scripts, hidden text and embedded frames', async () => {
    const article = await readArticle(
      'a.html',
      page(
        '<script>document.title="x"</script><p onclick="x()">Plain words stand here.</p><iframe srcdoc="<p>frame</p>"></iframe><p style="display:none">hidden words</p><a href="javascript:alert(1)">link</a>',
      ),
    );
    expect(article.text).toContain('Plain words stand here.');
    expect(article.text).not.toMatch(/document\.title|frame|hidden words|alert/);
  });

  test('is read in the encoding that it declares', async () => {
    const head = '<meta charset="windows-1252">';
    const bytes = Uint8Array.from(page('<p>Fine of ~5m, paid late.</p>', head), (c) =>
      c === '~' ? 0x80 : c.charCodeAt(0),
    );
    expect((await readArticle('a.html', bytes)).text).toContain('Fine of €5m');
  });

  test('is refused when its elements are nested 10,000 deep or without end', async () => {
    const failure = await refusal('deep.html', '<div>'.repeat(10_000));
    expect(failure.code).toBe('nested-too-deep');
    expect(failure.hint).not.toBe('');
    expect((await refusal('wide.html', '<b>x</b>'.repeat(160_000))).code).toBe('too-many-elements');
  });
});

describe('pasted text', () => {
  test('is read as plain text', async () => {
    const article = await readArticle('Pasted text', 'Two arrests\n\nPolice held 2 men.', 'paste');
    expect(article.format).toBe('paste');
    expect(listed(article)).toEqual(['heading1: Two arrests', 'paragraph: Police held 2 men.']);
  });

  test('is read whole when it is HTML from the clipboard', async () => {
    const article = await readArticle(
      'Pasted text',
      '<meta charset="utf-8"><h2>Totals</h2><ul><li>5 boats</li><li>7 cars</li></ul><aside>Kept too.</aside>',
      'paste',
    );
    expect(listed(article)).toEqual([
      'heading2: Totals',
      'bullet: 5 boats',
      'bullet: 7 cars',
      'paragraph: Kept too.',
    ]);
  });
});
