import { ask, caseOf, fig, say, slide } from '../case';
import { words } from '../texts';

export const soWhat = [
  caseOf(
    'so-what, little',
    slide('so-what', 'so-what', say('So what for us: three questions we must be able to answer'), {
      standing: 'judgement',
      points: [
        {
          heading: say('Do we know our resellers’ customers?'),
          text: say(fig('own-sites', 'noun'), ' of ours lie on the route.'),
        },
        {
          heading: say('Would we see bulk activation?'),
          text: say(ask('say what monitoring shows today')),
        },
        { heading: say('Who answers the regulator?'), text: [] },
      ],
    }),
  ),
  caseOf(
    'so-what, much',
    slide(
      'so-what',
      'so-what',
      say(
        'So what for us: what changes in sales, in operations, in hosting and in how we answer authorities',
      ),
      {
        standing: 'judgement',
        points: Array.from({ length: 9 }, (_, index) => ({
          heading: say(`Consequence ${String.fromCharCode(65 + index)}`),
          text: say(words(2, index)),
        })),
      },
    ),
  ),
];
