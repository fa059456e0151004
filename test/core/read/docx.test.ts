import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentXml, madeDocx, paragraph, table } from './made-docx';
import { listed, readArticle, refusal } from './sample-input';

const body =
  paragraph('Review of resellers', 'Title') +
  paragraph('What was found', 'Heading1') +
  paragraph('Inspectors visited 412 shops &amp; took 37 licences.') +
  table([
    ['Year', 'Visits', 'Fines'],
    ['2023', '150', 'EUR 2.1m'],
    ['2024', '412', 'EUR 3.4m'],
  ]);

describe('a Word document', () => {
  test('is read by its styles, with its table as cells', async () => {
    const article = await readArticle('review.docx', madeDocx(body));
    expect(article.format).toBe('docx');
    expect(listed(article).slice(0, 3)).toEqual([
      'heading1: Review of resellers',
      'heading1: What was found',
      'paragraph: Inspectors visited 412 shops & took 37 licences.',
    ]);
    const rows = article.blocks.at(-1)?.rows?.map((row) =>
      row.map((cell) => `${cell.header ? '#' : ''}${article.text.slice(cell.start, cell.end)}`),
    );
    expect(rows).toEqual([
      ['#Year', '#Visits', '#Fines'],
      ['#2023', '150', 'EUR 2.1m'],
      ['#2024', '412', 'EUR 3.4m'],
    ]);
    expect(article.meta).toMatchObject({ title: 'Review of resellers', byline: 'Ann Other' });
  });

  test('is read without its hidden text', async () => {
    const run = (text: string, look: string): string => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const hidden = `<w:p>${run('We took 37 licences', '')}${run(' (40 in the draft)', '<w:b/><w:vanish/>')}${run(' in May', '<w:vanish w:val="0"/>')}${run(' or 41', '<w:rStyle w:val="Note"/>')}${run('.', '')}</w:p><w:p><w:pPr><w:pStyle w:val="Old"/></w:pPr><w:r><w:t>It was 99 before.</w:t></w:r></w:p>`;
    const styles = strToU8('<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>');
    const article = await readArticle('a.docx', madeDocx(hidden, { 'word/styles.xml': styles }));
    expect(article.text.trim()).toBe('We took 37 licences in May.');
  });

  test('keeps a mark that is raised by hand from the number before it', async () => {
    const raised = '<w:p><w:r><w:t>They took 37</w:t></w:r><w:r><w:rPr><w:position w:val="8"/><w:sz w:val="14"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t xml:space="preserve"> and sank 4</w:t></w:r><w:r><w:rPr><w:position w:val="-6"/></w:rPr><w:t>0</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    const article = await readArticle('a.docx', madeDocx(raised));
    expect(article.text.trim()).toBe('They took 37² and sank 40.');
  });

  test('fetches no picture that it points to', async () => {
    const rels = strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
    );
    const article = await readArticle('a.docx', madeDocx(body, { 'word/_rels/document.xml.rels': rels }));
    expect(article.text).not.toContain('etc');
  });

  test.each([
    ['cut off', madeDocx(body).slice(0, 700), 'damaged'],
    ['another kind of archive', madeDocx('', { 'word/document.xml': [], 'ppt/x.xml': strToU8('<x/>') } as never), 'wrong-type'],
    ['a document type', madeDocx('', { 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${documentXml(body)}`) }), 'unsafe-archive'],
    ['an entry outside the archive', madeDocx(body, { '../evil.xml': strToU8('<x/>') }), 'unsafe-archive'],
    ['elements 20,000 deep', madeDocx(`${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}`), 'nested-too-deep'],
    ['text that unpacks to 25 MB', madeDocx(paragraph('a'.repeat(25_000_000))), 'too-large'],
    ['a million empty elements', madeDocx('<w:p/>'.repeat(1_100_000)), 'too-many-elements'],
  ])('is refused plainly when it holds %s', async (_, bytes, code) => {
    const failure = await refusal('a.docx', bytes);
    expect(failure.code).toBe(code);
    expect(failure.hint).toMatch(/\.$/);
  });

  test('is told from a PDF and from a password-protected document by its first bytes', async () => {
    expect((await refusal('a.docx', '%PDF-1.7')).message).toBe('a.docx is named as a Word document but holds a PDF.');
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await refusal('a.docx', ole)).message).toContain('password-protected');
  });
});
