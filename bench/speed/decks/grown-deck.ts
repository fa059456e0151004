import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../src/core/layout/layout';
import type { Brand } from '../../../src/core/model/brand';
import type { Deck } from '../../../src/core/model/deck';

/** When every file of the benchmark was made, so that two runs write the same bytes. */
export const CREATED = '2026-03-12T00:00:00Z';

/** The deck with ids of its own, so that copies of it stand in one deck without meeting. */
function renamed(deck: Deck, prefix: string): Deck {
  const ids = new Set([...deck.ledger.map(({ id }) => id), ...deck.sources.map(({ article }) => article)]);
  const copy = JSON.parse(JSON.stringify(deck), (_key, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `${prefix}${value}` : value,
  ) as Deck;
  return { ...copy, slides: copy.slides.map((slide) => ({ ...slide, id: `${prefix}${slide.id}` })) };
}

/** Decks one after another, each with its own figures, until there are `slides`; then one list of all sources. */
function joined(samples: readonly [Deck, ...Deck[]], slides: number): Deck {
  const [first] = samples;
  const parts: Deck[] = [];
  let left = slides;
  for (let nth = 0; left > 0; nth += 1) {
    const part = renamed(samples[nth % samples.length] ?? first, `r${nth + 1}-`);
    const shown = part.slides.filter(({ kind }) => kind !== 'sources').slice(0, left);
    left -= shown.length;
    parts.push({ ...part, slides: shown });
  }
  const list = first.slides.filter(({ kind }) => kind === 'sources');
  return {
    ...first,
    slides: [...parts.flatMap((part) => part.slides), ...list],
    ledger: parts.flatMap((part) => part.ledger),
    sources: parts.flatMap((part) => part.sources),
  };
}

/** A deck that fills `pages` pages, or the fewest above that the list of sources allows. */
export function grownDeck(samples: readonly Deck[], brand: Brand, pages: number): Deck {
  const [first, ...others] = samples;
  if (first === undefined) throw new Error('There are no decks to grow from.');
  const measurer = createFontMeasurer();
  const pagesOf = (slides: number): number =>
    layout({ deck: joined([first, ...others], slides), brand, measurer, created: CREATED }).slides.length;
  let [enough, few] = [pages, 0];
  while (enough - few > 1) {
    const middle = (enough + few) >> 1;
    if (pagesOf(middle) >= pages) enough = middle;
    else few = middle;
  }
  return joined([first, ...others], enough);
}
