import { empty, filled, made, slideBase, type Maker } from '../context';
import { matchFigures } from '../slots/match-figures';

/** The figures that answer a query, each with its exact words. */
export const figuresTable: Maker<'figures-table'> = (wanted, briefing) => {
  const figures = matchFigures(wanted.query, briefing.candidates)
    .slice(0, wanted.upTo)
    .map(({ id }) => id);
  if (figures.length === 0) {
    const why = 'No chosen figure answers this.';
    return { outcome: 'dropped', why, slots: [empty('figures', why)] };
  }
  return made(
    { ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'fact'), kind: 'figures-table', figures },
    { slots: [filled('figures', figures, 'By meaning, most central first.')] },
  );
};
