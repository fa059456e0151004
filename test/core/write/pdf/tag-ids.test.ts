import { describe, expect, it } from 'vitest';
import type { PdfFile } from '../../../../src/core/write/pdf/pdf-file';
import { parseValue, writeValue } from '../../../../src/core/write/pdf/pdf-value';
import { numberTags } from '../../../../src/core/write/pdf/tag-ids';

/** A structure tree with a heading and the cell under it, as the page's counter stood at `from`. */
function printed(from: number): PdfFile {
  const name = `(node${String(from).padStart(8, '0')})`;
  const objects = [
    '<</Type /StructTreeRoot /IDTree 2 0 R>>',
    '<</Kids [3 0 R]>>',
    `<</Limits [${name} ${name}] /Names [${name} 4 0 R]>>`,
    `<</Type /StructElem /S /TH /ID ${name}>>`,
    `<</Type /StructElem /S /TD /A [<</O /Table /Headers [${name}]>>]>>`,
  ];
  return { objects: new Map(objects.map((text, index) => [index + 1, { value: parseValue(text), stream: null }])), root: 1, info: 1 };
}

const written = (file: PdfFile): readonly string[] => [...file.objects.values()].map(({ value }) => writeValue(value));

describe('the names of tags', () => {
  it('are the same, whatever was printed on the page before', () => {
    const [one, two] = [printed(510), printed(2248)];
    numberTags(one, 1, [4, 5]);
    numberTags(two, 1, [4, 5]);
    expect(written(one)).toEqual(written(two));
  });

  it('still lead from a cell to its heading, and from the index', () => {
    const file = printed(510);
    numberTags(file, 1, [4, 5]);
    const [, , index, heading, cell] = written(file);
    expect(heading).toContain('/ID (t00000001)');
    expect(cell).toContain('/Headers [(t00000001)]');
    expect(index).toContain('/Names [(t00000001) 4 0 R]');
    expect(index).toContain('/Limits [(t00000001) (t00000001)]');
  });
});
