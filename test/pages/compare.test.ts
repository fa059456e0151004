import { describe, expect, it } from 'vitest';
import { comparePictures, readPgm, type PagePicture } from './page-picture';
import { compareTexts, lostWords } from './page-text';

const page = (paint: (x: number, y: number) => number): PagePicture => ({
  width: 160,
  height: 90,
  grey: Uint8Array.from({ length: 160 * 90 }, (_, at) => paint(at % 160, Math.floor(at / 160))),
});

describe('two pages', () => {
  it('say the same whatever the order and the spaces of their pieces', () => {
    expect(compareTexts('Arrests 2,417\nseized', 'seized\u00a0Arrests  2,417')).toEqual({ onlyFirst: '', onlySecond: '' });
  });

  it('do not when a qualifier or a digit is lost', () => {
    expect(compareTexts('over 4m', '4m').onlyFirst).toBe('over');
    expect(compareTexts('2,417', '2,411')).toEqual({ onlyFirst: '7', onlySecond: '1' });
    expect(lostWords('nearly the whole', 'the whole')).toEqual(['nearly']);
  });

  it('look alike when the same ink stands a hair beside, not when a bar is missing', () => {
    const bar = (from: number): PagePicture => page((x, y) => (y > 40 && y < 50 && x > from && x < from + 80 ? 0 : 255));
    expect(comparePictures(bar(40), bar(41)).worstTile).toBeLessThan(0.15);
    expect(comparePictures(bar(40), page(() => 255)).worstTile).toBeGreaterThan(0.4);
  });

  it('are read from the pictures that pdftoppm writes', () => {
    const bytes = Buffer.concat([Buffer.from('P5\n2 1\n255\n'), Buffer.from([0, 255])]);
    expect(readPgm(bytes)).toMatchObject({ width: 2, height: 1 });
    expect([...readPgm(bytes).grey]).toEqual([0, 255]);
  });
});
