import { caseOf, fig, say, slide } from '../case';
import { sentences } from '../texts';

export const bigNumber = [
  caseOf(
    'big-number, little',
    slide('big-number', 'big', say('Half the country’s seizures came from one server'), {
      card: {
        figure: 'cash',
        label: say('in cash seized since the server was found'),
        note: say(fig('cash-usd'), ' in the source'),
      },
      points: [],
    }),
  ),
  caseOf(
    'big-number, much',
    slide(
      'big-number',
      'big',
      say('An estimate of users is all there is, and it carries the whole argument'),
      {
        card: {
          figure: 'users',
          label: say('users on the network when it was closed'),
          note: say('counted from handsets that answered in the last week'),
        },
        points: sentences.slice(0, 7).map((sentence) => say(sentence)),
      },
    ),
  ),
];
