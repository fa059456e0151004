import { describe, expect, test } from 'vitest';
import { readArticle, refusal, sha256, utf8 } from './sample-input';

describe('reading a file', () => {
  test('records its name, format and the hash of its bytes', async () => {
    const article = await readArticle('note.txt', 'Title\n\nWords of the note.');
    expect(article).toMatchObject({
      id: 'a1',
      name: 'note.txt',
      format: 'txt',
      hash: sha256(utf8('Title\n\nWords of the note.')),
      language: 'en',
    });
    expect(article.blocks.map((block) => block.id)).toEqual(['b1', 'b2']);
  });

  test.each([
    ['empty.txt', '', 'empty'],
    ['blank.md', ' \n\n \uFEFF', 'empty'],
    ['blank.html', '<html><body><p> </p></body></html>', 'no-text'],
    ['nul.txt', 'some\0text', 'binary'],
    ['report.docm', 'words', 'unknown-format'],
    ['renamed.txt', '%PDF-1.7 and so on', 'wrong-type'],
    ['page.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'wrong-type'],
    ['picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'unknown-format'],
  ])('refuses %s with a sentence and a hint', async (name, content, code) => {
    const failure = await refusal(name, content);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^[A-Z.\w].+\.$/);
    expect(failure.hint).toMatch(/\.$/);
  });

  test('says its limit when a file is larger', async () => {
    const failure = await refusal('big.txt', new Uint8Array(50_000_000).fill(0x61));
    expect(failure.code).toBe('too-large');
    expect(failure.message).toContain('50 MB');
    expect(failure.message).toContain('the limit for plain text is 20 MB');
  });

  test('refuses one gigantic line', async () => {
    expect((await refusal('line.txt', 'word '.repeat(500_000))).code).toBe('line-too-long');
  });

  test('reads a file without an ending as the text it is', async () => {
    expect((await readArticle('README', 'Title\n\nWords of the note.')).format).toBe('txt');
  });
});
