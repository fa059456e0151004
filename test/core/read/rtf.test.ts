import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, readArticle, refusal } from './sample-input';

const FONTS = '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fswiss\\fcharset238 Arial CE;}{\\f2\\fnil\\fcharset128 MS Mincho;}}';
const STYLES = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2\\b heading 2;}{\\s9 Title;}{\\*\\cs10 Default Paragraph Font;}}';
const INFO = '{\\info{\\title Review of resellers}{\\author Ann Other}{\\creatim\\yr2024\\mo5\\dy6}{\\*\\company Evil}}';
const rtf = (body: string): string => `{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}{\\colortbl;\\red0\\green0\\blue0;}${STYLES}${INFO}\n${body}}`;
const words = async (body: string): Promise<readonly string[]> => listed(await readArticle('a.rtf', rtf(body)));

describe('a Rich Text document', () => {
  test('is read by its styles, with what its properties say', async () => {
    const article = await readArticle(
      'a.rtf',
      rtf('\\pard\\s9 Review of resellers\\par\\pard\\s1 What was found\\par\\pard\\plain Inspectors visited {\\b 412} shops.\\par\\pard\\outlinelevel1 What comes next\\par\\pard A third round.\\par'),
    );
    expect(article.format).toBe('rtf');
    expect(article.meta).toMatchObject({ title: 'Review of resellers', byline: 'Ann Other' });
    expect(listed(article)).toEqual([
      'heading1: Review of resellers',
      'heading1: What was found',
      'paragraph: Inspectors visited 412 shops.',
      'heading2: What comes next',
      'paragraph: A third round.',
    ]);
  });

  test.each([
    ['signs by their names', '\\ldblquote Yes\\rdblquote \\endash it\\rquote s over', '“Yes”–it’s over'],
    ['bytes of its code page', "Fine of \\'805m \\'96 paid", 'Fine of €5m – paid'],
    ['characters by their number, and not what stands in for them', "\\uc1\\u8364?5m by Zo\\u235\\'eb", '€5m by Zoë'],
    ['as many stand-ins as it says', '\\uc2\\u20013\\\'d6\\\'d0x{\\uc0\\u8364 5}', '中x€5'],
    ['characters beyond sixteen bits', '\\u-10179?\\u-8704? smiles', '😀 smiles'],
    ['characters of a font’s own code page', "{\\f1 \\'a3\\'f3d\\'9f}, {\\f2 \\'93\\'fa\\'96\\'7b}", 'Łódź, 日本'],
    ['hyphens and spaces that do not break', 'well\\_known 30\\~million cli\\-ents', 'well‑known 30\u00A0million clients'],
    ['its own signs', 'a \\{b\\} \\\\c', 'a {b} \\c'],
  ])('gives %s', async (_, body, text) => {
    expect(await words(`\\pard ${body}\\par`)).toEqual([`paragraph: ${text}`]);
  });

  test('keeps footnote marks apart from numbers', async () => {
    expect(await words('\\pard It lost 740{\\super 12} lines.\\par')).toEqual(['paragraph: It lost 740¹² lines.']);
  });

  test('leaves out what nobody sees: fields’ orders, hidden, struck-out and deleted words, comments, heads', async () => {
    const body =
      '{\\header Head 1}{\\footer Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}}\\pard Seen {\\field{\\*\\fldinst HYPERLINK "javascript:evil()"}{\\fldrslt the report}}{\\v hidden 9}{\\strike 800}{\\deleted 700}{\\*\\annotation Look 6}{\\*\\unheardof {\\b deep} 5} words.\\par';
    expect(await words(body)).toEqual(['paragraph: Seen the report words.']);
  });

  test('gives lists as bullets, with and without their signs', async () => {
    const body =
      "\\pard\\ls1\\ilvl0{\\listtext\\pard\\plain \\'b7\\tab}First thing\\par\\pard{\\pntext\\f1 2.\\tab}Second thing\\par\\pard \\bullet \\tab Third thing\\par\\pard Prose.\\par";
    expect(await words(body)).toEqual(['bullet: First thing', 'bullet: Second thing', 'bullet: Third thing', 'paragraph: Prose.']);
  });

  test('gives a table as cells with headers', async () => {
    const row = (cells: readonly string[]): string =>
      `\\trowd\\cellx2000\\cellx4000 ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join(' ')}\\row`;
    const article = await readArticle('a.rtf', rtf(`\\pard Before.\\par${row(['Year', 'Visits'])}${row(['2023', '150'])}${row(['2024', '4\\par 12'])}\\pard After.\\par`));
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(article.blocks[1]?.rows?.map((cells) => cells.map(({ start, end, header }) => `${header ? '#' : ''}${article.text.slice(start, end)}`))).toEqual([
      ['#Year', '#Visits'],
      ['#2023', '150'],
      ['#2024', '4 12'],
    ]);
  });

  test('takes a bold line above prose for a heading', async () => {
    expect(await words('\\pard {\\b What was found}\\par\\pard Inspectors visited 412 shops in the capital and found many gaps.\\par')).toEqual([
      'heading2: What was found',
      'paragraph: Inspectors visited 412 shops in the capital and found many gaps.',
    ]);
  });

  test('passes over pictures, objects and bytes of any kind', async () => {
    const picture = `{\\pict\\pngblip ${'89504e47'.repeat(1_000)}}{\\object\\objemb{\\*\\objdata ${'4d5a'.repeat(1_000)}}}{\\pict\\bin9 {{{}\\par }`;
    expect(await words(`\\pard ${picture}Words.\\par`)).toEqual(['paragraph: Words.']);
  });
});

describe('a Rich Text document that is broken or wants more than to be read', () => {
  test.each([
    ['has no end', '{\\rtf1\\ansi\\pard Words that break off', 'Words that break off'],
    ['closes more than it opens', '{\\rtf1 Words}}}}} and more', 'Words and more'],
    ['counts backwards', '{\\rtf1\\uc-5\\u8364?\\bin-10 Words\\par}', 'Words'],
    ['skips beyond its end', '{\\rtf1 Words\\par\\bin999999999 gone', 'Words'],
    ['loads a template and runs a field', '{\\rtf1{\\*\\template \\\\\\\\evil\\\\share\\\\t.dotm}{\\field{\\*\\fldinst DDEAUTO cmd evil}{\\fldrslt Words}}\\par}', 'Words'],
  ])('and %s is read as far as it goes', async (_, content, text) => {
    const article = await readArticle('a.rtf', content);
    expect(article.text).toContain(text);
    expect(article.text).not.toContain('evil');
  });

  test('is refused when it is none, empty or nested without end', async () => {
    expect((await refusal('a.rtf', 'Plain words.')).code).toBe('wrong-type');
    expect((await refusal('a.rtf', '{\\rtf1{\\pict 00ff}}')).code).toBe('no-text');
    expect((await refusal('a.rtf', `{\\rtf1${'{'.repeat(2_000)}`)).code).toBe('nested-too-deep');
    expect((await refusal('a.doc', '{\\rtf1 Words}')).code).toBe('unknown-format');
  });

  test('is read in linear time: a million groups, characters and cells', async () => {
    expect((await readArticle('a.rtf', rtf(`\\pard ${"{\\b a}\\u8364?\\'80 ".repeat(50_000)}\\par`))).text.length).toBeGreaterThan(100_000);
  });

  test('never throws, whatever it is made of', async () => {
    const part = fc.oneof(
      fc.constantFrom('{', '}', '\\par', '\\pard', '\\cell', '\\row', '\\trowd', '\\intbl', '\\u8364?', "\\'e9", "\\'", '\\', '\\*', '{\\*\\x', '\\bin3', '\\f1', '\\s1', '\\v', '\\uc9', '\\fcharset128', '{\\fonttbl', '{\\stylesheet', '{\\info{\\title'),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const content = `{\\rtf1 ${parts.join(' ')} Words\\par}`;
        const outcome = await readArticle('a.rtf', content).then(() => 'read', (error: Error) => error.message);
        expect(outcome).toMatch(/^(?:read$|No text|The document|The file)/);
      }),
      { numRuns: 100 },
    );
  });
});
