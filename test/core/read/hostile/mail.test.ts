import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/core/pipeline';
import { readArticle, refusal, sha256, utf8 } from '../sample-input';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const WORDS = 'Police held 12 men on Monday and took 40 phones from them.';
const mail = (headers: string, body: string): string => crlf(`From: a@b.c\nSubject: Arrests\n${headers}\n\n${body}\n`);

describe('a mail that is broken or wants more than to be read', () => {
  test.each([
    ['a boundary that never comes', mail('Content-Type: multipart/mixed; boundary="x"', `preamble\n--y\nContent-Type: text/plain\n\n${WORDS}\n--y--`), 'no-text'],
    ['a boundary without a name', mail('Content-Type: multipart/mixed', WORDS), 'no-text'],
    ['base64 that is none', mail('Content-Type: text/plain\nContent-Transfer-Encoding: base64', '!!!! ****'), 'empty'],
    ['a body of NULs', mail('Content-Type: text/plain', '\0\0\0\0'), 'binary'],
    ['only attachments', mail('Content-Type: text/plain\nContent-Disposition: attachment; filename="../../evil.sh"', WORDS), 'no-text'],
    ['a mail in a mail', mail('Content-Type: message/rfc822', mail('Content-Type: text/plain', WORDS)), 'no-text'],
    ['parts without number', mail('Content-Type: multipart/mixed; boundary=b', '--b\nContent-Type: text/plain\n\nx\n'.repeat(3_000)), 'nested-too-deep'],
    ['no headers at all', `\r\n\r\n${WORDS}`, 'not-a-message'],
    ['nothing but headers', crlf('From: a@b.c\nSubject: Only this\n\n'), 'empty'],
  ])('%s: is refused plainly', async (_, content, code) => {
    const failure = await refusal('a.eml', content);
    expect(failure.code).toBe(code);
    expect(failure.hint).toMatch(/\.$/);
  });

  test.each([
    ['whose last boundary is missing', mail('Content-Type: multipart/mixed; boundary=b', `--b\nContent-Type: text/plain\n\n${WORDS}\n`)],
    ['whose boundary is made of signs', mail('Content-Type: multipart/mixed; boundary="(.*)+$[a]"', `--(.*)+$[a]\nContent-Type: text/plain\n\n${WORDS}\n--(.*)+$[a]--`)],
    ['whose charset nobody knows', mail('Content-Type: text/plain; charset="x-evil"', WORDS)],
    ['whose headers come twice', mail('Subject: Another\nContent-Type: text/plain\nContent-Type: image/png', WORDS)],
    ['that loads pictures and runs scripts', mail('Content-Type: text/html', `<p>${WORDS}</p><img src="https://evil.example/pixel"><script>evil()</script>`)],
    ['whose base64 has junk in it', mail('Content-Type: text/plain\nContent-Transfer-Encoding: base64', `${Buffer.from(WORDS).toString('base64').replace(/(.{10})/g, '$1 *\n')}`)],
  ])('one %s is read', async (_, content) => {
    const article = await readArticle('a.eml', content);
    expect(article.text).toContain(WORDS);
    expect(article.text).not.toContain('evil');
    expect(article.meta.title).toBe('Arrests');
  });

  test.each([
    ['a header of a megabyte', mail(`X-Long: ${'a'.repeat(1_000_000)}\nContent-Type: text/plain`, WORDS)],
    ['a header folded without end', mail(`X-Long: a\n${' b\n'.repeat(50_000)}Content-Type: text/plain`, WORDS)],
    ['encoded words without end', crlf(`From: a@b.c\nSubject: ${'=?utf-8?q?a?= '.repeat(20_000)}\nContent-Type: text/plain\n\n${WORDS}\n`)],
    ['parameters without end', mail(`Content-Type: text/plain${'; a="b'.repeat(20_000)}`, WORDS)],
    ['a boundary on every line', mail('Content-Type: multipart/mixed; boundary=b', '--b\n'.repeat(100_000))],
    ['equals signs without end', mail('Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable', '='.repeat(200_000))],
    ['spaces before line ends', mail('Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable', `${WORDS}${' '.repeat(200_000)}x`)],
  ])('%s: is read or refused, without delay', async (_, content) => {
    const read = await find({ id: 'a1', name: 'a.eml', bytes: utf8(content) }, sha256);
    expect(read.ok || read.failure.hint !== '').toBe(true);
  });
});

describe('a web archive', () => {
  const archive = (page: string): string =>
    crlf(`From: <Saved>\nSubject: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Location: https://evil.example/\n\n${page}\n--b--\n`);

  test('is its page without scripts, frames and the net', async () => {
    const page = `<html><head><base href="https://evil.example/"></head><body><article><h1>Arrests</h1><p>${WORDS}</p><p>${WORDS}</p><iframe src="cid:evil"></iframe><script src="cid:evil"></script></article></body></html>`;
    const article = await readArticle('a.mht', archive(page));
    expect(article.text).toContain(WORDS);
    expect(article.text).not.toContain('evil');
  });

  test('without a page is refused', async () => {
    expect((await refusal('a.mht', crlf('From: x\nContent-Type: image/png\n\nxx'))).code).toBe('no-text');
  });
});
