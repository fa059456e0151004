import { caseOf, say, slide } from '../case';
import { ledger } from '../ledger';

export const figuresTable = [
  caseOf(
    'figures-table, little',
    slide('figures-table', 'table', say('Three figures carry the story'), {
      figures: ['arrests', 'cash', 'users'],
    }),
  ),
  caseOf(
    'figures-table, much',
    slide('figures-table', 'table', say('All figures of both sources'), {
      figures: ledger.map(({ id }) => id),
    }),
  ),
];
