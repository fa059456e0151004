import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentXml, madeDocx, paragraph } from '../made-docx';
import { readArticle, refusal } from '../sample-input';

const body = paragraph('Inspectors visited 412 shops and took 37 licences.');
const relationships = (entries: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An archive's bytes with each found name written over by another of its length: what no library will zip. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
  return new Uint8Array(bytes);
}

describe('a Word document that wants more than to be read gives its words alone', () => {
  test.each([
    ['pictures and templates from elsewhere', { 'word/_rels/document.xml.rels': relationships(`<Relationship Id="a" Type="${OFFICE}/image" Target="https://evil.example/a.png" TargetMode="External"/><Relationship Id="b" Type="${OFFICE}/attachedTemplate" Target="\\\\evil\\share\\t.dotm" TargetMode="External"/><Relationship Id="c" Type="${OFFICE}/oleObject" Target="file:///etc/passwd" TargetMode="External"/>`) }],
    ['macros', { 'word/vbaProject.bin': new Uint8Array(2_000).fill(7) }],
    ['objects and fonts', { 'word/embeddings/oleObject1.bin': new Uint8Array(2_000), 'word/fonts/font1.odttf': new Uint8Array(2_000) }],
    ['a picture that is much larger when unpacked', { 'word/media/image1.png': new Uint8Array(50_000_000) }],
  ])('%s', async (_, extra) => {
    expect((await readArticle('a.docx', madeDocx(body, extra))).text).toContain('412 shops');
  });

  test('links that run, in its links and fields', async () => {
    const rels = relationships(`<Relationship Id="l" Type="${OFFICE}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`);
    const link = '<w:p><w:hyperlink r:id="l" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>Click here now</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\evil.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const article = await readArticle('a.docx', madeDocx(body + link, { 'word/_rels/document.xml.rels': rels }));
    expect(article.text).toContain('Click here now');
    expect(article.text).not.toMatch(/javascript|alert|evil/);
  });

  test('100,000 empty paragraphs before its words', async () => {
    const article = await readArticle('a.docx', madeDocx('<w:p/>'.repeat(100_000) + body));
    expect(article.blocks).toHaveLength(1);
  }, 60_000);

  test('a relationship to itself, styles based on each other, lists of no list', async () => {
    const rels = relationships(`<Relationship Id="s" Type="${OFFICE}/styles" Target="document.xml"/>`);
    const styles = strToU8('<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>');
    const listed = '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="99"/></w:numPr></w:pPr><w:r><w:t>An item of it.</w:t></w:r></w:p>';
    expect((await readArticle('a.docx', madeDocx(body + listed, { 'word/_rels/document.xml.rels': rels, 'word/styles.xml': styles }))).text).toContain('An item');
  });

  test('deleted words stay away, inserted ones do not', async () => {
    const changes = '<w:p><w:del><w:r><w:delText>Gone 99 words.</w:delText></w:r></w:del><w:ins><w:r><w:t>New 7 words.</w:t></w:r></w:ins></w:p>';
    const { text } = await readArticle('a.docx', madeDocx(body + changes));
    expect(text).toContain('New 7 words.');
    expect(text).not.toContain('Gone');
  });
});

describe('a Word document is refused plainly', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
  test.each([
    ['a bomb in its text', () => madeDocx(paragraph('a'.repeat(25_000_000))), 'too-large'],
    ['a bomb in its styles', () => madeDocx(body, { 'word/styles.xml': new Uint8Array(25_000_000) }), 'too-large'],
    ['a size that is a lie', () => {
      const zip = madeDocx(paragraph('a'.repeat(25_000_000)));
      // The size in both headers of the entry, as if it unpacked to a hundred bytes.
      const bytes = Buffer.from(zip);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(documentXml(paragraph('a'.repeat(25_000_000))).length);
      for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size, at + 1)) bytes.writeUInt32LE(100, at);
      return new Uint8Array(bytes);
    }, 'damaged'],
    ['entries without number', () => madeDocx(body, Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`x/${i}`, new Uint8Array(0)]))), 'unsafe-archive'],
    ['a way out of the archive', () => madeDocx(body, { '../../evil.xml': strToU8('<x/>') }), 'unsafe-archive'],
    ['an absolute name', () => madeDocx(body, { '/etc/evil.xml': strToU8('<x/>') }), 'unsafe-archive'],
    ['a drive of Windows', () => renamed(madeDocx(body, { 'word/evilevil.xml': strToU8('<x/>') }), 'word/evilevil.xml', 'C:\\wd/evilevil.xml'.slice(0, 17)), 'unsafe-archive'],
    ['a name twice', () => renamed(madeDocx(body, { 'word/dokument.xml': strToU8(documentXml(paragraph('Other words.'))) }), 'word/dokument.xml', 'word/document.xml'), 'unsafe-archive'],
    ['entities that laugh', () => madeDocx('', { 'word/document.xml': strToU8(laughs + documentXml(paragraph('&j;'))) }), 'unsafe-archive'],
    ['an external entity', () => madeDocx('', { 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${documentXml(paragraph('&e;'))}`) }), 'unsafe-archive'],
    ['a document type in UTF-16', () => madeDocx('', { 'word/document.xml': new Uint8Array(Uint16Array.from(`\uFEFF<!DOCTYPE x [<!ENTITY a "b">]>${documentXml(body)}`, (c) => c.charCodeAt(0)).buffer) }), 'damaged'],
    ['elements 100,000 deep', () => madeDocx('<w:sdt><w:sdtContent>'.repeat(50_000)), 'nested-too-deep'],
    ['tables in tables', () => madeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`), 'nested-too-deep'],
    ['a million elements', () => madeDocx('<w:r/>'.repeat(1_100_000)), 'too-many-elements'],
    ['a table of 60,000 cells', () => madeDocx(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph('7')}</w:tc>`.repeat(6)}</w:tr>`.repeat(10_000)}</w:tbl>`), 'too-many-elements'],
    ['XML that breaks off', () => madeDocx('', { 'word/document.xml': strToU8(documentXml(body).slice(0, 200)) }), 'damaged'],
    ['no XML', () => madeDocx('', { 'word/document.xml': strToU8('not XML at all') }), 'damaged'],
    ['half of its bytes', () => madeDocx(body.repeat(50)).slice(0, 900), 'damaged'],
    ['an archive of nothing', () => zipSync({}), 'wrong-type'],
    ['a workbook', () => zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'wrong-type'],
    ['an encrypted document', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000)]), 'wrong-type'],
    ['a PDF', () => strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj'), 'wrong-type'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'wrong-type'],
  ])('that holds %s', async (_, bytes, code) => {
    const failure = await refusal('a.docx', bytes());
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/\.$/);
    expect(failure.hint).toMatch(/\.$/);
  });
});
