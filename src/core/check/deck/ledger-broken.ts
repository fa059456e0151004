import { finds } from '../../model/finds';
import { slideTexts } from '../../model/slide-texts';
import type { DeckRule } from './deck-rule';

/** Spans that point at a number the ledger does not hold. */
export const ledgerBroken: DeckRule = (deck) => {
  const known = new Set(deck.ledger.map(({ id }) => id));
  return deck.slides.flatMap((slide) =>
    slideTexts(slide).flatMap(({ field, text }) =>
      text.flatMap((span) =>
        span.type !== 'figure' || known.has(span.id)
          ? []
          : [
              {
                ...finds('ledger-broken'),
                severity: 'error' as const,
                place: { slide: slide.id, field, figure: span.id },
                actual: span.id,
                expected: 'a figure of the ledger',
              },
            ],
      ),
    ),
  );
};
