import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../src/core/write/pdf/bytes';
import { entriesOf, readPdf } from '../../../../src/core/write/pdf/pdf-file';
import { pdfOf } from './printed-pdf';

const fixed = ['<</Creator (x)>>', '<</Type /Catalog>>'];

/** What is read of an object that is the third of a file, and of one behind it. */
function readBack(object: string): readonly [ReturnType<typeof entriesOf>, string, ReturnType<typeof entriesOf>] {
  const read = readPdf(pdfOf([...fixed, object, '<</Last true>>'], '/Root 2 0 R\n/Info 1 0 R'));
  if (!read.ok) throw new Error(read.failure.message);
  const { stream } = read.value.objects.get(3) ?? { stream: null };
  return [entriesOf(read.value, 3), latin1(stream ?? new Uint8Array()), entriesOf(read.value, 4)];
}

describe('a PDF that is read', () => {
  it('gives dictionaries and streams whole, however long they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 600 }), (words, bytes) => {
        const content = 'endobj stream '.repeat(50).slice(0, bytes);
        const [entries, stream, next] = readBack(`<</Words (${'w'.repeat(words)})\n/Length ${bytes}>> stream\n${content}\nendstream`);
        expect(entries.get('Words')).toHaveLength(words + 2);
        expect(stream).toBe(content);
        expect(next.get('Last')).toBe('true');
      }),
    );
  });

  it('is not understood when an object does not stand where the table says', () => {
    const bytes = pdfOf(fixed, '/Root 2 0 R\n/Info 1 0 R');
    const moved = latin1(bytes).replace('2 0 obj', '7 0 obj');
    const read = readPdf(Uint8Array.from(moved, (character) => character.charCodeAt(0)));
    expect(read).toMatchObject({ ok: false, failure: { code: 'pdf-not-understood' } });
  });
});
