import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../src/core/layout/layout';
import { createLayoutMemory } from '../../../src/core/layout/memory';
import type { Deck } from '../../../src/core/model/deck';
import type { Slide } from '../../../src/core/model/slide';
import { compare } from '../measure/paired';
import type { Row } from '../measure/row';
import type { Order } from '../orders';

const timedOnce = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The deck with a word more in one title, as after a key was pressed. */
function edited(deck: Deck, round: number): Deck {
  const at = Math.floor(deck.slides.length / 2);
  const change = (slide: Slide): Slide => ({ ...slide, title: [...slide.title, { type: 'text', text: ` ${round}` }] });
  return { ...deck, slides: deck.slides.map((slide, index) => (index === at ? change(slide) : slide)) };
}

/** Laying a deck out anew after an edit, with the memory that the window keeps, beside laying it out for the first time. */
export function measureRelayout({ slides, order }: Order, rounds: number): readonly Row[] {
  const { deck, brand, created } = order;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const measurer = createFontMeasurer();
    const memory = createLayoutMemory();
    theirs.push(timedOnce(() => layout({ deck, brand, measurer, created, memory })));
    const next = edited(deck, round);
    ours.push(timedOnce(() => layout({ deck: next, brand, measurer, created, memory })));
  }
  return [
    {
      what: `Layout, ${slides} slides: again after an edit`,
      against: 'the first time',
      unit: 'ms',
      comparison: compare({ ours, theirs }, (time) => time),
      target: null,
    },
  ];
}
