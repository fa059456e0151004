import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/main/export/pdf/print-parts';

const deck = (...slides: readonly number[]) => {
  let count = 0;
  const piece = (size: number, nth: number) => ({ slides: size, html: `<${nth}>`, rules: `.c${nth}{}`, faces: [`face ${nth}`], charts: [] });
  return {
    pieces: slides.map(piece),
    slides: slides.flatMap((size) => Array.from({ length: size }, () => ({ id: `s${count++}`, title: '' }))),
  };
};

describe('a deck that is printed', () => {
  it('is given whole to a Chromium that prints in linear time', () => {
    expect(partsOf(deck(40, 40, 40), '140.0.7339.41')).toMatchObject([{ slides: 120, elsewhere: [] }]);
  });

  it('is given in parts to an older one when it is long, every piece once and in order', () => {
    const parts = partsOf(deck(40, 40, 30), '114.0.5735.106');
    expect(parts.map(({ slides }) => slides)).toEqual([40, 40, 30]);
    expect(parts.map(({ pieces }) => pieces.map(({ html }) => html))).toEqual([['<0>'], ['<1>'], ['<2>']]);
  });

  it('gives each part what the pieces before it brought', () => {
    const [, second] = partsOf(deck(40, 40, 30), '114.0.5735.106');
    expect(second?.pieces).toMatchObject([{ rules: '.c0{}\n.c1{}', faces: ['face 0', 'face 1'] }]);
  });

  it('names to each part the slides of the others', () => {
    const [first] = partsOf(deck(2, 1, 1), '114.0.5735.106');
    expect(first?.elsewhere).toEqual(['s2', 's3']);
  });
});
