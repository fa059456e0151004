import type { DeckRule } from './deck-rule';

/** A deck made of narrative only, because nothing in the articles is a figure. */
export const noFigures: DeckRule = ({ ledger }) =>
  ledger.length > 0
    ? []
    : [
        {
          rule: 'no-figures',
          severity: 'note',
          place: {},
          message: 'No figure was found in the article; the deck is made of its narrative alone.',
          actual: 'none',
          expected: 'figures, where the article has them',
          why: 'Key-figure and chart slides are left out rather than invented.',
        },
      ];
