import { caseOf, say, slide } from '../case';
import { words } from '../texts';

const row = (instrument: string, provision: string, effect: string) => ({
  instrument: say(instrument),
  provision: say(provision),
  effect: say(effect),
});

export const legalBasis = [
  caseOf(
    'legal-basis, little',
    slide('legal-basis', 'legal', say('Two instruments carried the case'), {
      rows: [
        row(
          'Communications Act',
          'Interception of stored traffic',
          'Covers the servers, not each handset',
        ),
        row('Proceeds of Crime Act', 'Freezing of accounts', 'Held for ninety days, then renewed'),
      ],
    }),
  ),
  caseOf(
    'legal-basis, much',
    slide('legal-basis', 'legal', say('Every instrument that the court cites'), {
      rows: Array.from({ length: 13 }, (_, index) =>
        row(
          `Instrument ${String.fromCharCode(65 + index)}`,
          words(1, index),
          words(1 + (index % 2), index + 2),
        ),
      ),
    }),
  ),
];
