import { finds } from '../../model/finds';
import type { DeckRule } from './deck-rule';

/** A deck made of narrative only, because nothing in the articles is a figure. */
export const noFigures: DeckRule = ({ ledger }) =>
  ledger.length > 0
    ? []
    : [
        {
          ...finds('no-figures'),
          severity: 'note',
          place: {},
          actual: 'none',
          expected: 'figures, where the article has them',
        },
      ];
