import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../../src/core/check/scene/check-scene';
import { layout } from '../../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../../src/core/layout/measure/font-measurer';
import { cases } from '../../../cases';
import { bundledBrands } from '../bundled-brands';
import { wordsOf } from '../laid-out';

const measurer = createFontMeasurer();
const created = '2026-03-12T00:00:00Z';
const [first] = cases;
if (first === undefined) throw new Error('no cases');
const draftsOn = (errors: number) =>
  layout({ deck: first.deck, brand: bundledBrands[0]!, measurer, created, errors }).slides.map(({ items }) =>
    items.filter(({ name }) => name === 'draft').map(wordsOf),
  );

describe('a deck in which errors stand', () => {
  it('says so in words at the top of every page', () => {
    const said = ['DRAFT  ·  2 errors stand in this deck; it is not for circulation'];
    expect(draftsOn(2).every((words) => words.join() === said.join())).toBe(true);
    expect(draftsOn(1)[0]).toEqual(['DRAFT  ·  One error stands in this deck; it is not for circulation']);
  });

  it('is a draft no more once they are settled', () => {
    expect(draftsOn(0).flat()).toEqual([]);
  });

  it.each(bundledBrands)('can be read in the brand $name, and DRAFT lies on nothing, whatever the slide', (brand) => {
    for (const { deck } of cases) {
      const scene = layout({ deck, brand, measurer, created, errors: 3 });
      expect(scene.slides.every(({ items }) => items.some(({ name }) => name === 'draft'))).toBe(true);
      expect(checkScene(scene, measurer)).toEqual([]);
    }
  });
});
