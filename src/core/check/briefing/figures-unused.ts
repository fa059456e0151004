import type { Figure } from '../../model/figure';
import { finds } from '../../model/finds';
import type { BriefingRule } from './briefing-rule';
import { usedFigures } from './used-figures';

/** Quotes that a person reads in one line. */
const NAMED = 6;

const quantity = ({ value, valueHigh, unit }: Figure): string => `${value} ${valueHigh} ${unit}`;

/** Figures of the articles that no slide shows, in one finding. */
export const figuresUnused: BriefingRule = ({ deck }) => {
  const used = usedFigures(deck);
  const figures = deck.ledger.flatMap((entry) => (entry.type === 'figure' ? [entry] : []));
  // A number that the text gives twice was used when either mention was.
  const said = new Set(figures.filter(({ id }) => used.has(id)).map(quantity));
  // The second of two currencies is part of the figure that it restates.
  const own = figures.filter(({ equivalentOf }) => equivalentOf === null);
  const left = own.filter((figure) => !used.has(figure.id) && !said.has(quantity(figure)));
  if (left.length === 0) return [];
  return [
    {
      ...finds('figures-unused', left.length, own.length, left.slice(0, NAMED).map(({ quote }) => quote)),
      severity: 'note',
      place: {},
      actual: left.map(({ id }) => id).join(' '),
      expected: 'left out on purpose',
    },
  ];
};
