import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { deckSchema, type Deck } from '../../../src/core/model/deck';
import { cases } from '../../cases';
import { bundledBrands } from './bundled-brands';

const measurer = createFontMeasurer();

/** Every text span of the deck's slides replaced in turn, cycling through `texts`. */
function withTexts(deck: Deck, texts: readonly string[]): Deck {
  let next = 0;
  const replaced: unknown = JSON.parse(JSON.stringify(deck.slides), (key, value: unknown) => {
    if (key !== 'text' || typeof value !== 'string') return value;
    next += 1;
    return texts[next % texts.length] ?? '';
  });
  return deckSchema.parse({ ...deck, slides: replaced });
}

const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-zéß]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'EUR 740m',
      'law-enforcement',
      '3–5%',
      'https://example.org/a/very/long/path/indeed.html',
      'Donaudampfschifffahrtsgesellschaft',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Z]{30,90}$/) },
  { weight: 1, arbitrary: fc.constantFrom('暗号化された通信網', '🚢', '\u0007', '\n', '') },
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')) },
  {
    weight: 2,
    arbitrary: fc.array(word, { minLength: 20, maxLength: 90 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 200, maxLength: 700 }).map((words) => words.join(' ')),
  },
);

describe('any text in any slide', () => {
  it(
    'never overflows in silence, overlaps, leaves its place or the page, or gets too small',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...cases),
          fc.constantFrom(...bundledBrands),
          fc.array(text, { minLength: 3, maxLength: 9 }),
          ({ deck }, brand, texts) => {
            const scene = layout({
              deck: withTexts(deck, texts),
              brand,
              measurer,
              created: '2026-03-12T00:00:00Z',
            });
            const silent = checkScene(scene, measurer).filter(
              ({ rule }) => rule !== 'overflow' && rule !== 'missing-title',
            );
            expect(silent).toEqual([]);
          },
        ),
        { numRuns: 80, seed: 20260312 },
      );
    },
  );

  it('keeps every word of running text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 900 }),
        (words) => {
          const found = cases.find(({ name }) => name === 'context, little');
          if (found === undefined) throw new Error('the case is gone');
          const deck = withTexts(found.deck, [words.join(' ')]);
          const [brand] = bundledBrands;
          if (brand === undefined) throw new Error('no brand');
          const scene = layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
          const shown = scene.slides
            .filter(({ kind }) => kind === 'context')
            .flatMap(({ items }) => items)
            .flatMap((item) =>
              item.type === 'text' && item.name.startsWith('paragraphs') ? item.paragraphs : [],
            )
            .map(({ lines }) =>
              lines
                .flat()
                .map((run) => run.text)
                .join(''),
            )
            .join('');
          expect(shown.replaceAll(/\s+/g, '')).toContain(words.join(''));
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});
