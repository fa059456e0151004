import type { Brand } from '../../src/core/model/brand';
import type { Deck } from '../../src/core/model/deck';
import type { Case } from './case';

/** Cases in one deck, each on pages of its own, then the one list of sources that they share. */
export function galleryDeck(shown: readonly Case[], brand: Brand): Deck {
  const [first] = shown;
  if (first === undefined) throw new Error('There are no cases to show');
  const slides = shown.flatMap(({ deck }, index) =>
    deck.slides
      .filter(({ kind, id }) => kind !== 'sources' || deck.slides[0]?.id === id)
      .map((slide) => ({ ...slide, id: `case-${index + 1}-${slide.id}` })),
  );
  const list = first.deck.slides.filter(({ kind }) => kind === 'sources');
  return { ...first.deck, title: `Gallery in ${brand.name}`, brand: brand.id, slides: [...slides, ...list] };
}
