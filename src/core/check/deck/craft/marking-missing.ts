import type { DeckRule } from '../deck-rule';

/** A deck that does not say who may see it. */
export const markingMissing: DeckRule = ({ marking }) =>
  marking.trim() !== ''
    ? []
    : [
        {
          rule: 'marking-missing',
          severity: 'note',
          place: {},
          message: 'The deck carries no marking.',
          actual: 'none',
          expected: 'a Traffic Light Protocol label, or the house’s own',
          why: 'Who gets it by mail must know whom it may be shown to.',
        },
      ];
