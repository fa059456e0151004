import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/main/export/pdf/print-parts';
import { sampleScene } from '../../core/write/pptx/scenes';

const [slide] = sampleScene.slides;
if (slide === undefined) throw new Error('The sample has no slides.');
const deck = (count: number) => ({ ...sampleScene, slides: Array.from({ length: count }, (_, index) => ({ ...slide, id: `s${index}` })) });

describe('a deck that is printed', () => {
  it('is given whole to a Chromium that prints in linear time', () => {
    expect(partsOf(deck(500), '140.0.7339.41')).toHaveLength(1);
  });

  it('is given in parts to an older one when it is long, every slide once and in order', () => {
    const parts = partsOf(deck(120), '114.0.5735.106');
    expect(parts.map(({ scene }) => scene.slides.length)).toEqual([30, 30, 30, 30]);
    expect(parts.flatMap(({ scene }) => scene.slides.map(({ id }) => id))).toEqual(deck(120).slides.map(({ id }) => id));
  });

  it('names to each part the slides of the others', () => {
    const [first] = partsOf(deck(50), '114.0.5735.106');
    expect(first?.elsewhere).toHaveLength(25);
    expect(first?.elsewhere).not.toContain('s0');
  });
});
