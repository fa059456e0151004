import { caseOf, say, slide } from '../case';
import { words } from '../texts';

export const quotation = [
  caseOf(
    'quotation, little',
    slide('quotation', 'quotation', say('The authority sees carriers as part of the answer'), {
      quote: say('“Nobody sells ten thousand cards to one customer by accident.”'),
      speaker: say('Head of the Coastal Police Authority'),
      context: say('Press conference, 2 March 2026'),
      standing: 'reported',
    }),
  ),
  caseOf(
    'quotation, much',
    slide('quotation', 'quotation', say('The verdict in the judge’s own words'), {
      quote: say(`“${words(14)}”`),
      speaker: say('Presiding judge, District Court'),
      context: say('Reasons for the verdict, read out in open court'),
    }),
  ),
];
