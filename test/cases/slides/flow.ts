import { caseOf, say, slide } from '../case';
import { sentences, words } from '../texts';

const step = (heading: string, text: string) => ({ heading: say(heading), text: say(text) });

export const flow = [
  caseOf(
    'flow, little',
    slide('flow', 'flow', say('Three steps from shop to server'), {
      steps: [
        step('Sale', 'Resellers hand over phones for cash.'),
        step('Traffic', 'Messages pass one hosting company.'),
        step('Reading', 'Police copy the server before users know.'),
      ],
    }),
  ),
  caseOf(
    'flow, five',
    slide(
      'flow',
      'flow',
      say('How a handset reached its user and its messages reached the police'),
      {
        steps: ['Purchase', 'Preparation', 'Connectivity', 'Hosting', 'Interception'].map(
          (name, index) => step(name, sentences[index] ?? ''),
        ),
      },
    ),
  ),
  caseOf(
    'flow, much',
    slide('flow', 'flow', say('Every step of the way, as the court heard it'), {
      steps: Array.from({ length: 12 }, (_, index) =>
        step(`Step ${String.fromCharCode(65 + index)}`, words(2, index)),
      ),
    }),
  ),
];
