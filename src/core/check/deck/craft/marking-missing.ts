import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';

/** A deck that does not say who may see it. */
export const markingMissing: DeckRule = ({ marking }) =>
  marking.trim() !== ''
    ? []
    : [
        {
          ...finds('marking-missing'),
          severity: 'note',
          place: {},
          actual: 'none',
          expected: 'a Traffic Light Protocol label, or the house’s own',
        },
      ];
