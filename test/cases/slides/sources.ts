import { caseOf, say, slide } from '../case';
import { ledger } from '../ledger';
import { words } from '../texts';

const title = say('Sources: every figure, and the words it came from');

export const sources = [
  caseOf(
    'sources, little',
    slide('sources', 'sources', title, {
      alsoList: ['arrests', 'cash', 'users', 'two-share', 'own-sites'],
      method: say('Figures are quoted with their qualifiers; computed numbers show their formula.'),
    }),
  ),
  caseOf(
    'sources, much',
    slide('sources', 'sources', title, {
      alsoList: ledger.map(({ id }) => id),
      method: say(words(12)),
    }),
  ),
];
