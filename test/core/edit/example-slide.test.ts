import { describe, expect, it } from 'vitest';
import { exampleSlide } from '../../../src/core/edit/example-slide';
import { slideSchema } from '../../../src/core/model/slide';
import { figure } from './briefing';

const ledger = [1, 2, 3, 4].map((n) => figure(`f${n}`, n * 10, { subject: `cases of kind ${n}` }));

describe('a slide to begin with', () => {
  it('shows the first three figures of the deck on its cards', () => {
    const slide = exampleSlide('key-figures', 'new', ledger, []);
    expect(slide.kind === 'key-figures' && slide.cards.map((card) => card.figure)).toEqual(['f1', 'f2', 'f3']);
  });

  it('draws no chart of figures that may not stand together', () => {
    const slide = exampleSlide('chart', 'new', ledger, []);
    expect(slide.kind === 'chart' && slide.chart.rows).toEqual([]);
  });

  it('is a valid slide of every kind, the user’s own', () => {
    for (const { shape } of slideSchema.options) {
      const slide = exampleSlide(shape.kind.value, 'new', ledger, []);
      expect(slideSchema.safeParse(slide).success).toBe(true);
      expect(slide.origin.templateSlide).toBeNull();
    }
  });
});
