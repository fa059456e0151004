import { describe, expect, it } from 'vitest';
import { handout } from '../../../../src/core/layout/handout/handout';
import { createFontMeasurer } from '../../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../../src/core/layout/layout';
import { cases } from '../../../cases';
import { bundledBrands } from '../bundled-brands';
import { itemOf, wordsOf } from '../laid-out';

const measurer = createFontMeasurer();
const [brand] = bundledBrands;
if (brand === undefined) throw new Error('There is no bundled brand');

const pagesOf = (deck: (typeof cases)[number]['deck'], paper: 'a4' | 'letter' = 'a4') => {
  const scene = layout({ deck, brand, measurer, created: `${deck.date}T00:00:00Z` });
  return { scene, pages: handout({ scene, deck, brand, measurer, paper }) };
};

describe('a hand-out', () => {
  it.each(cases.map((one) => [one.name, one] as const))('shows every slide of %s whole on its page', (_name, { deck }) => {
    const { scene, pages } = pagesOf(deck);
    expect(pages.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(scene.slides.map(({ id }) => id)));
    for (const { items } of pages.slides)
      for (const { frame } of items) {
        expect(frame.x).toBeGreaterThanOrEqual(-0.5);
        expect(frame.x + frame.w).toBeLessThanOrEqual(pages.size.w + 0.5);
        expect(frame.y + frame.h).toBeLessThanOrEqual(pages.size.h + 0.5);
      }
  });

  it('has the notes and the exact words of the figures under the slide', () => {
    const { deck } = cases.find(({ name }) => name.startsWith('key-figures')) ?? cases[0]!;
    const noted = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: 'Say it slowly.' })) };
    const [page] = pagesOf(noted).pages.slides;
    const words = itemOf(page, 'handout-words');
    expect(wordsOf(words)).toContain('Say it slowly.');
    expect(wordsOf(words)).toMatch(/Sources on this slide.*“/s);
  });

  it('says DRAFT on every sheet while errors stand in the deck, and on none otherwise', () => {
    const { deck } = cases.find(({ name }) => name.startsWith('key-figures')) ?? cases[0]!;
    // So much to say that it goes on to sheets without a slide.
    const noted = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: 'Say it slowly.\n'.repeat(60) })) };
    const heads = (errors: number) => {
      const scene = layout({ deck: noted, brand, measurer, created: `${deck.date}T00:00:00Z`, errors });
      return handout({ scene, deck: noted, brand, measurer, paper: 'a4' }).slides.map((sheet) => wordsOf(itemOf(sheet, 'handout-number')));
    };
    const sheets = heads(2);
    expect(sheets.length).toBeGreaterThan(deck.slides.length);
    expect(sheets.filter((words) => !words.startsWith('DRAFT'))).toEqual([]);
    expect(heads(0).filter((words) => words.includes('DRAFT'))).toEqual([]);
  });

  it('is as large as its paper', () => {
    expect(pagesOf(cases[0]!.deck, 'letter').pages.size).toEqual({ w: 612, h: 792 });
    expect(pagesOf(cases[0]!.deck, 'a4').pages.size).toEqual({ w: 595.28, h: 841.89 });
  });
});
