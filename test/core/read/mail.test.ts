import { describe, expect, test } from 'vitest';
import { listed, readArticle, refusal } from './sample-input';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a saved mail', () => {
  test('has its subject as title, its sender as byline and its date', async () => {
    const article = await readArticle(
      'note.eml',
      crlf('From: =?utf-8?Q?Zo=C3=AB_Writer?= <z@example.org>\nSubject: =?utf-8?B?RmluZXMgdXAg4oKsNW0=?=\n =?utf-8?Q?_in_May?=\nDate: Mon, 3 Jul 2023 09:00:00 +0200\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe regulator fined two opera=\ntors =E2=82=AC5m in May.\n'),
    );
    expect(article.meta).toEqual({ title: 'Fines up €5m in May', byline: 'Zoë Writer', publisher: null, published: '2023-07-03' });
    expect(listed(article)).toEqual(['heading1: Fines up €5m in May', 'paragraph: The regulator fined two operators €5m in May.']);
  });

  test('is read from its HTML part, in the encoding that the part says', async () => {
    const article = await readArticle(
      'note.eml',
      crlf('From: a@b.c\nSubject: Table\nContent-Type: multipart/mixed; boundary="outer"\n\n--outer\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain\n\nplain words\n--inner\nContent-Type: text/html; charset="windows-1252"\nContent-Transfer-Encoding: quoted-printable\n\n<p>Fine of =805m =96 paid</p>\n--inner--\n--outer\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--outer--\n'),
    );
    expect(listed(article)).toEqual(['heading1: Table', 'paragraph: Fine of €5m – paid']);
  });

  test('is refused when it is no mail, holds no text, or nests without end', async () => {
    expect((await refusal('a.eml', 'Only words\n\nand more words.')).code).toBe('not-a-message');
    expect((await refusal('a.eml', crlf('From: a@b.c\nContent-Type: image/png\n\nxx'))).code).toBe('no-text');
    const deep = Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('');
    expect((await refusal('a.eml', `From: a@b.c\r\n${deep}\r\nx`)).code).toBe('nested-too-deep');
  });

  test('is read in linear time when it has very many short lines', async () => {
    const article = await readArticle('a.eml', crlf(`From: a@b.c\nSubject: Long\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${'x =3D y.\n\n'.repeat(20_000)}`));
    expect(article.blocks.length).toBe(20_001);
  });
});

describe('a saved web archive', () => {
  test('is read as the page that it holds', async () => {
    const words = 'The commission opened its inquiry in the spring, heard eleven witnesses, and wrote to every operator in the country before it decided.';
    const page = `<html lang=3D"en"><head><title>Inquiry closed</title></head><body><nav>Menu</nav><article><h1>Inquiry closed</h1><p>${words}</p><p>${words}</p><p>It cost =E2=82=AC5m.</p></article></body></html>`;
    const article = await readArticle(
      'page.mhtml',
      crlf(`From: <Saved by a browser>\nSubject: Inquiry closed\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----b"\n\n------b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/\n\n${page}\n------b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0=\n------b--\n`),
    );
    expect(article.format).toBe('mht');
    expect(listed(article)[0]).toBe('heading1: Inquiry closed');
    expect(article.text).toContain('It cost €5m.');
    expect(article.text).not.toContain('Menu');
  });
});
