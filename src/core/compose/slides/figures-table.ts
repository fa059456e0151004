import { because } from '../../model/reason';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { nameOf } from '../naming/label';
import { matchFigures } from '../slots/match-figures';

/** So many figures with a name make a table of their own. */
const ENOUGH = 3;

/** The figures that answer a query, each with its exact words. */
export const figuresTable: Maker<'figures-table'> = (wanted, briefing) => {
  const found = matchFigures(wanted.query, briefing.candidates);
  // A value of which nothing says what it measures is no evidence, where others are.
  const named = found.filter((figure) => nameOf(figure) !== '');
  const figures = (named.length >= ENOUGH ? named : found)
    .slice(0, wanted.upTo)
    .map(({ id }) => id);
  if (figures.length === 0) return dropped('figures', because('no-figure'));
  return made(
    { ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'fact'), kind: 'figures-table', figures },
    { slots: [filled('figures', figures, 'By meaning, most central first.')] },
  );
};
