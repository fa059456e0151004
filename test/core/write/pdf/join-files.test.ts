import { describe, expect, it } from 'vitest';
import { joinFiles } from '../../../../src/core/write/pdf/join-files';
import { namePlaces } from '../../../../src/core/write/pdf/links';
import { pagesOf } from '../../../../src/core/write/pdf/pages';
import { entriesOf, readPdf, type PdfFile } from '../../../../src/core/write/pdf/pdf-file';
import { isDictionary, referenceOf } from '../../../../src/core/write/pdf/pdf-value';
import { scene, slide } from '../html/scene-pieces';
import { pdfOf } from './printed-pdf';

/** Two pages, the first with a link to `target` and a picture, as Chromium 114 prints them. */
const printed = (target: string, picture = 'logo'): PdfFile => {
  const read = readPdf(
    pdfOf(
      [
        '<</Creator (x)>>',
        '<</Type /Catalog\n/Pages 3 0 R>>',
        '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
        '<</Type /Page\n/Annots [6 0 R]\n/Resources <</XObject <</X7 7 0 R>>>>\n/Parent 3 0 R>>',
        '<</Type /Page\n/Parent 3 0 R>>',
        `<</Type /Annot\n/Subtype /Link\n/Dest /slide-${target}>>`,
        `<</Type /XObject\n/Subtype /Image\n/Length ${picture.length}>> stream\n${picture}\nendstream`,
      ],
      '/Root 2 0 R\n/Info 1 0 R',
    ),
  );
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

const joined = (...others: readonly PdfFile[]): PdfFile => {
  const first = printed('s4');
  joinFiles(first, others);
  return first;
};

const picturesOf = (file: PdfFile): readonly (number | null)[] =>
  pagesOf(file).flatMap((page) => {
    const resources = entriesOf(file, page).get('Resources');
    const pictures = isDictionary(resources) ? resources.get('XObject') : undefined;
    return isDictionary(pictures) ? [referenceOf(pictures.get('X7'))] : [];
  });

describe('PDFs printed in parts', () => {
  it('become one with all pages in order under one root', () => {
    const file = joined(printed('s1'), printed('s1'));
    const pages = pagesOf(file);
    expect(pages).toHaveLength(6);
    const root = referenceOf(entriesOf(file, file.root).get('Pages'));
    expect(pages.map((page) => referenceOf(entriesOf(file, page).get('Parent')))).toEqual(pages.map(() => root));
    expect(entriesOf(file, root).get('Count')).toBe('6');
  });

  it('keep one copy of a picture that several show', () => {
    const [first, second, other] = picturesOf(joined(printed('s1'), printed('s1', 'photo')));
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('lead from one part into another', () => {
    const file = joined(printed('s1'));
    const pages = pagesOf(file);
    namePlaces(file, scene(['s1', 's2', 's3', 's4'].map((id) => slide(id, id, []))));
    const places = entriesOf(file, file.root).get('Dests');
    if (!isDictionary(places)) throw new Error('no places');
    const leadsTo = (name: string): number => pages.indexOf(referenceOf((places.get(name) as readonly string[])[0]) ?? 0);
    expect([leadsTo('slide-s1'), leadsTo('slide-s4')]).toEqual([0, 3]);
    expect(places.has('slide-s2')).toBe(false);
  });
});
