import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/apply';
import type { Command } from '../../../src/core/edit/command';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../src/core/layout/layout';
import { createLayoutMemory } from '../../../src/core/layout/memory';
import type { Deck } from '../../../src/core/model/deck';
import { cases } from '../../cases';
import { bundledBrands } from './bundled-brands';

const measurer = createFontMeasurer();
const created = '2026-03-12T00:00:00Z';
const [brand, otherBrand] = bundledBrands;
if (brand === undefined || otherBrand === undefined) throw new Error('no brands');

/** Slides of several cases in one deck, so that marks run from slide to slide into the list of sources. */
const kinds = ['key-figures', 'chart', 'figures-table', 'context', 'sources'];
const [first] = cases;
if (first === undefined) throw new Error('no cases');
const every = cases.flatMap(({ deck }, nth) => deck.slides.map((slide) => ({ ...slide, id: `${nth}-${slide.id}` })));
const whole: Deck = {
  ...first.deck,
  slides: kinds.flatMap((kind) => every.find((slide) => slide.kind === kind) ?? []),
};

const edit = (deck: Deck, command: Command): Deck => {
  const document = { format: 'lectern', version: 1, extractions: [], choices: [], deck, fit: null } as const;
  return apply(document, command).deck ?? deck;
};

const ids = whole.slides.map(({ id }) => id);
const figures = whole.ledger.map(({ id }) => id);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('set-text' as const),
    slide: fc.constantFrom(...ids),
    field: fc.constantFrom('title', 'subtitle'),
    text: fc.array(
      fc.oneof(
        fc.constant({ type: 'text' as const, text: 'so it is ' }),
        fc.record({ type: fc.constant('figure' as const), id: fc.constantFrom(...figures), form: fc.constant('noun' as const) }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ do: fc.constant('move-slides' as const), slides: fc.subarray(ids, { minLength: 1, maxLength: 3 }), before: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('remove-slides' as const), slides: fc.subarray(ids, { minLength: 1, maxLength: 2 }) }),
  fc.record({ do: fc.constant('set-marking' as const), marking: fc.constantFrom('', 'TLP:RED', 'Internal') }),
);

describe('a deck laid out with what is remembered of it', () => {
  it('is the same, to the point, as one laid out afresh, whatever was edited in between', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 4 }), fc.boolean(), (commands, changes) => {
        const memory = createLayoutMemory();
        let deck = whole;
        layout({ deck, brand, measurer, created, memory });
        for (const [index, one] of commands.entries()) {
          deck = edit(deck, one);
          const worn = changes && index % 2 === 1 ? otherBrand : brand;
          const remembered = layout({ deck, brand: worn, measurer, created, memory });
          const afresh = layout({ deck, brand: worn, measurer, created });
          expect(JSON.stringify(remembered) === JSON.stringify(afresh)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes the pages that rest on nothing that changed as they are', () => {
    const memory = createLayoutMemory();
    const before = layout({ deck: whole, brand, measurer, created, memory });
    const deck = edit(whole, { do: 'set-text', slide: ids[1] ?? '', field: 'title', text: [{ type: 'text', text: 'Other words' }] });
    const after = layout({ deck, brand, measurer, created, memory });
    const made = after.slides.filter((page) => !before.slides.includes(page));
    expect(new Set(made.map(({ slide }) => slide))).toEqual(new Set([ids[1]]));
  });
});
