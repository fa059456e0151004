import { ask, caseOf, say, slide } from '../case';
import { sentences, words } from '../texts';

export const purpose = [
  caseOf(
    'purpose, little',
    slide('purpose', 'purpose', say('The committee is asked for one decision today'), {
      purpose: say(
        'To say what the Lantern results mean for carriers, and to agree what we review.',
      ),
      decisions: [say('Approve a review of bulk SIM sales by resellers, to report by June.')],
    }),
  ),
  caseOf(
    'purpose, much',
    slide(
      'purpose',
      'purpose',
      say('The committee is asked to decide on four matters before the summer recess'),
      {
        purpose: say(words(4)),
        decisions: [
          ...sentences.slice(0, 5).map((sentence) => say(sentence)),
          say('Name an owner for the reseller review: ', ask('owner')),
        ],
      },
    ),
  ),
];
