import { describe, expect, it } from 'vitest';
import { setDocumentProperties } from '../../../src/main/export/pdf/document-properties';
import { dictionaryOf, readTrailer } from '../../../src/main/export/pdf/incremental-update';
import { printedPdf } from './printed-pdf';

const properties = {
  title: 'Über “Harbour” – 5 € (draft)',
  subject: 'Results',
  language: 'en-GB',
  created: '2023-07-03T00:00:00Z',
};

/** The last version of an object's dictionary, found as a reader finds it: by the last table. */
function newest(pdf: Buffer, which: 'root' | 'info'): string {
  const text = pdf.toString('latin1');
  const trailer = readTrailer(text);
  const object = trailer[which];
  const offset = new RegExp(`^${object} 1\\n(\\d{10}) 00000 n $`, 'm').exec(text.slice(trailer.xrefAt))![1];
  const at = Number(offset);
  return text.slice(at, text.indexOf('endobj', at));
}

describe('a PDF’s document properties', () => {
  const pdf = setDocumentProperties(printedPdf(2), properties);

  it('carry the title whatever its letters, and name Lectern alone', () => {
    const info = newest(pdf, 'info');
    const title = Buffer.from(/\/Title <FEFF([0-9A-F]+)>/.exec(info)![1]!, 'hex').swap16().toString('utf16le');
    expect(title).toBe(properties.title);
    expect(info).toContain('/Creator (Lectern)');
    expect(pdf.toString('latin1')).not.toContain('Mozilla');
  });

  it('carry the language, and keep what stood in the catalogue', () => {
    expect(newest(pdf, 'root')).toMatch(/\/Type \/Catalog\n\/Pages 3 0 R\n\/Lang <FEFF.*>\n\/ViewerPreferences/);
  });

  it('keep a language that Chromium wrote itself', () => {
    const tagged = Buffer.from(
      printedPdf(1).toString('latin1').replace('/Type /Catalog', '/Lang (fr)/X 9'),
      'latin1',
    );
    expect(newest(setDocumentProperties(tagged, properties), 'root').match(/\/Lang/g)).toHaveLength(1);
  });

  it('do not depend on when the deck was printed', () => {
    const later = Buffer.from(printedPdf(2).toString('latin1').replaceAll('20301231235959', '20310101000000'), 'latin1');
    expect(setDocumentProperties(later, properties)).toEqual(pdf);
    expect(pdf.toString('latin1')).not.toContain('D:2030');
  });

  it('leave every page where it was', () => {
    const before = printedPdf(2).toString('latin1');
    const page = dictionaryOf(before, 5, readTrailer(before));
    expect(pdf.toString('latin1').slice(page.start, page.end)).toBe(before.slice(page.start, page.end));
  });
});
