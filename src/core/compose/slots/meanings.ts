import type { Meaning } from '../../model/meaning';
import type { FigureQuery } from '../../model/template';

/** The dictionary of meanings: what a template's word asks of a figure. Words are beginnings of words. */
export const MEANINGS: Readonly<Record<Meaning, Omit<FigureQuery, 'meaning'>>> = {
  arrests: { kinds: ['count'], words: ['arrest', 'detain', 'detention', 'apprehend'], prefer: 'largest' },
  'prison-terms': { kinds: ['duration'], words: ['sentence', 'prison', 'jail', 'imprison', 'custod'], prefer: 'largest' },
  'cash-seized': { kinds: ['money'], words: ['seiz', 'seizure', 'confiscat', 'forfeit', 'recover'], not: ['frozen', 'freez'], prefer: 'largest' },
  'assets-frozen': { kinds: ['money'], words: ['frozen', 'freez', 'block', 'restrain'], prefer: 'largest' },
  losses: { kinds: ['money'], words: ['loss', 'lost', 'stolen', 'stole', 'theft', 'defraud', 'damage', 'write-off', 'leak', 'shortfall', 'scam'], prefer: 'largest' },
  fine: { kinds: ['money'], words: ['fine', 'penalt', 'settle', 'sanction', 'levy'], prefer: 'largest' },
  price: { kinds: ['money', 'rate'], words: ['price', 'charge', 'cost', 'fee', 'contract', 'subscription', 'tariff'], prefer: 'first' },
  revenue: { kinds: ['money'], words: ['revenue', 'turnover', 'sales', 'income', 'premium'], prefer: 'largest' },
  profit: { kinds: ['money'], words: ['profit', 'earning', 'ebit', 'surplus', 'margin'], prefer: 'largest' },
  victims: { kinds: ['count'], words: ['victim', 'customer', 'complain', 'consumer', 'household', 'patient', 'death', 'injur', 'people', 'person'], prefer: 'largest' },
  users: { kinds: ['count'], words: ['user', 'subscriber', 'account', 'member', 'handset', 'line', 'sim'], prefer: 'largest' },
  messages: { kinds: ['count'], words: ['message', 'conversation', 'call', 'text', 'email', 'record'], prefer: 'largest' },
  cases: { kinds: ['count'], words: ['case', 'report', 'incident', 'investigation', 'alert', 'attack', 'breach', 'charge', 'count'], prefer: 'largest' },
  weapons: { kinds: ['count'], words: ['weapon', 'firearm', 'gun', 'rifle', 'pistol', 'explosive'], prefer: 'largest' },
  'drugs-weighed': { kinds: ['mass'], prefer: 'largest' },
  'drugs-counted': { kinds: ['count'], words: ['pill', 'tablet', 'dose', 'plant'], prefer: 'largest' },
  property: { kinds: ['count'], words: ['propert', 'house', 'home', 'estate', 'vehicle', 'car', 'boat', 'plane', 'vessel'], prefer: 'largest' },
  duration: { kinds: ['duration'], prefer: 'first' },
  share: { kinds: ['percent', 'ratio'], prefer: 'central' },
  change: { kinds: ['percent'], words: ['rise', 'rose', 'increas', 'grew', 'growth', 'up', 'fall', 'fell', 'declin', 'drop', 'down', 'change'], prefer: 'central' },
  'main-count': { kinds: ['count'], prefer: 'central' },
  'main-money': { kinds: ['money'], prefer: 'central' },
};
