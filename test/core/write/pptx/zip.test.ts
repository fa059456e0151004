import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipParts } from '../../../../src/core/write/pptx/zip';
import { unzip } from './package-reader';

const part = fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), content: fc.uint8Array({ maxLength: 400 }) });
const parts = fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 12 });

describe('an archive', () => {
  it('gives back every part, stored or deflated', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (given, deflated) => {
        const archive = zipParts(given, deflated ? (bytes) => deflateRawSync(bytes) : undefined);
        const read = unzip(archive);
        expect([...read.keys()]).toEqual(given.map(({ name }) => name));
        for (const { name, content } of given) expect(Buffer.from(read.get(name)!)).toEqual(Buffer.from(content));
      }),
    );
  });

  it('does not know the time', () => {
    const made = zipParts([{ name: 'a', content: new Uint8Array([1, 2, 3]) }]);
    expect([...made.subarray(10, 14)]).toEqual([0, 0, 33, 0]);
  });

  it('carries the checksum that readers check', () => {
    const archive = zipParts([{ name: 'a', content: '123456789' }]);
    expect(new DataView(archive.buffer).getUint32(14, true)).toBe(0xcbf43926);
  });
});
