import { caseOf, say, slide } from '../case';
import { chart, row } from '../charts/chart';

const now = chart(
  'bar',
  'Drugs seized, tonnes',
  [row('Cannabis resin', 'resin'), row('Cocaine', 'cocaine'), row('Amphetamine', 'amphetamine')],
  { highlight: [0] },
);
const before = chart(
  'bar',
  'Drugs seized the year before, tonnes',
  [
    row('Cannabis resin', 'resin-before'),
    row('Cocaine', 'cocaine-before'),
    row('Amphetamine', 'amphetamine-before'),
  ],
  { highlight: [0] },
);

export const compare = [
  caseOf(
    'compare, little',
    slide('compare', 'compare', say('Resin grew while cocaine fell'), {
      left: { heading: say('This year'), chart: now },
      right: { heading: say('Year before'), chart: before },
      takeaway: say(
        'The mix changed, not only the amount: resin now outweighs cocaine more than twice over.',
      ),
    }),
  ),
  caseOf(
    'compare, much',
    slide(
      'compare',
      'compare',
      say(
        'Two ways of counting the same operation lead to two different orders of magnitude, and to two messages',
      ),
      {
        left: {
          heading: say('By weight, as the laboratory measured it after the last shipment'),
          chart: now,
        },
        right: {
          heading: say('By number of arrests'),
          chart: chart(
            'column',
            'Arrests by the end of the year',
            [row('2023', 'arrests-2023'), row('2024', 'arrests-2024'), row('2025', 'arrests-2025')],
            { order: 'given' },
          ),
        },
        takeaway: [],
      },
    ),
  ),
];
