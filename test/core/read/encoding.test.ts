import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/core/read/encoding';
import { utf8 } from './sample-input';

const value = (bytes: Uint8Array): string => {
  const result = decodeText(bytes);
  return result.ok ? result.value : result.failure.code;
};

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

describe('the encoding of a text', () => {
  const words = 'Fine of €1.5m – “too low”, says Zoë';

  test('is UTF-8 with or without a byte-order mark', () => {
    expect(value(utf8(words))).toBe(words);
    expect(value(utf8(`\uFEFF${words}`))).toBe(words);
  });

  test('is UTF-16 of either byte order, marked or not', () => {
    for (const littleEndian of [true, false]) {
      expect(value(utf16(`\uFEFF${words}`, littleEndian))).toBe(words);
      expect(value(utf16('A plain English sentence.', littleEndian))).toBe('A plain English sentence.');
    }
  });

  test('is Windows-1252 when it is not UTF-8', () => {
    const bytes = Uint8Array.from([0x80, 0x35, 0x20, 0x96, 0x20, 0x93, 0xe9, 0x94]);
    expect(value(bytes)).toBe('€5 – “é”');
  });

  test('is broken when most of its characters are UTF-8 and one is not', () => {
    const bytes = utf8('€5m and €6m');
    bytes[bytes.length - 4] = 0xff;
    expect(value(bytes)).toBe('broken-encoding');
  });

  test('is refused as binary when it holds NULs', () => {
    expect(value(Uint8Array.from([0x41, 0x00, 0x42, 0x43, 0x44]))).toBe('binary');
  });

  test('gives every line end as one \\n', () => {
    expect(value(utf8('one\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n');
  });

  test('survives a round trip for any text without NULs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && text.trim() !== '' && !text.startsWith('\uFEFF'));
        expect(value(utf8(text))).toBe(text.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('never makes decoding throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeText(bytes)).toHaveProperty('ok');
      }),
    );
  });
});
