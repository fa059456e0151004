import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/core/pipeline';
import { listed, readArticle, refusal, sha256, utf8 } from '../sample-input';

const extracted = async (name: string, content: string | Uint8Array) => {
  const found = await find({ id: 'a1', name, bytes: typeof content === 'string' ? utf8(content) : content }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer);

describe('a text', () => {
  test('in UTF-16 or Latin-1 is read as what it says', async () => {
    expect((await extracted('a.txt', utf16('Fines\n\nThe fine of £5m was paid.'))).figures[0]?.quote).toBe('£5m');
    expect((await extracted('a.txt', latin1('Fines\n\nThe fine of \xa35m was paid.'))).figures[0]?.quote).toBe('£5m');
  });

  test('with NULs is refused, one that is only NULs too', async () => {
    expect((await refusal('a.txt', 'Fines\0\n\nof 5')).code).toBe('binary');
    expect((await refusal('a.txt', new Uint8Array(4_096))).code).toBe('binary');
    expect((await refusal('a.md', 'Fines\0')).code).toBe('binary');
  });

  test('of one line of 50 MB is refused for its size, of 5 MB for its line', async () => {
    expect((await refusal('a.txt', new Uint8Array(50_000_000).fill(0x61))).code).toBe('too-large');
    expect((await refusal('a.txt', 'a'.repeat(5_000_000))).code).toBe('line-too-long');
    expect((await refusal('a.md', 'word '.repeat(1_000_000))).code).toBe('line-too-long');
  });

  test('keeps control characters and halves of characters from doing harm further on', async () => {
    const odd = 'Fines\u000B today\n\nThe fine \u000Cof\u0007 5 men was \uD800\uD800 \uDFFFpaid\u001B[31m by 7\u0001 banks.';
    // A file of bytes cannot hold half a character; a text that was pasted can.
    const { article, figures } = await extracted('a.txt', odd);
    expect(article.text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF]/);
    for (const { start, end, quote } of figures) expect(article.text.slice(start, end)).toBe(quote);
    expect(figures.map(({ value }) => value)).toEqual([5, 7]);
  });

  test('of more cells than a person reads is refused', async () => {
    expect((await refusal('a.txt', `Title\n\n${'1\t2\t3\t4\n'.repeat(30_000)}`)).code).toBe('too-many-cells');
  });

  test('that turns its direction around shows what it holds', async () => {
    const { article } = await extracted('a.txt', 'Fines\n\nThe bank paid \u202E000,5\u202C euros.');
    expect(article.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('of nothing but line ends, tabs, quotation marks or bullet signs is read', async () => {
    for (const sign of ['\n', '\t', '" ', '• ', '1. ', '| ', '> ', '# ', '- \n', '=\n'])
      for (const name of ['a.txt', 'a.md']) {
        const read = await find({ id: 'a1', name, bytes: utf8(`Title\n\nWords stand here.\n\n${sign.repeat(10_000)}`) }, sha256);
        expect(read.ok || read.failure.hint !== '').toBe(true);
      }
  });
});

describe('Markdown', () => {
  test.each([
    ['emphasis that backtracks', '**a *b '.repeat(20_000)],
    ['underscores', '_'.repeat(100_000)],
    ['open brackets', '['.repeat(100_000)],
    ['open links', '[a]('.repeat(30_000)],
    ['pictures in pictures', '![a'.repeat(30_000)],
    ['back-ticks of every length', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['references to references', Array.from({ length: 5_000 }, (_, i) => `[a${i}]: <b`).join('\n')],
    ['tables of one row', '|a'.repeat(50_000)],
    ['angle brackets', '<'.repeat(100_000)],
    ['entities', '&#x'.repeat(50_000)],
  ])('of %s is read', async (_, text) => {
    const read = await find({ id: 'a1', name: 'a.md', bytes: utf8(`# Title\n\n${text}`) }, sha256);
    expect(read.ok || read.failure.hint !== '').toBe(true);
  });

  test('nested without end is refused or read, never fatal', async () => {
    for (const sign of ['> ', '- ', '1. ']) {
      const read = await find({ id: 'a1', name: 'a.md', bytes: utf8(`# T\n\n${sign.repeat(20_000)}deep words`) }, sha256);
      expect(read.ok || read.failure.hint !== '').toBe(true);
    }
  });

  test('gives raw HTML as its words', async () => {
    const article = await readArticle('a.md', '# Title\n\nWords <script>alert(1)</script><img src=x onerror=alert(1)> stand here.\n\n<div onclick="alert(1)">More of <b>them</b>.<iframe src="https://evil.example"></iframe></div>\n\n[link](javascript:alert(1)) ![pic](file:///etc/passwd)');
    expect(listed(article).join('\n')).not.toMatch(/onerror|onclick|javascript:|evil|passwd/);
    expect(article.text).toContain('More of them.');
  });

  test('front matter is data and never more', async () => {
    const article = await readArticle('a.md', '---\ntitle: "{{constructor}}"\n__proto__: x\nauthor: !!js/function "evil"\n---\n\n# Title\n\nWords stand here.');
    expect(article.meta.title).toBe('{{constructor}}');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
