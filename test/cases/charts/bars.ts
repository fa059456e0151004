import { caseOf, fig, say } from '../case';
import { chart, chartSlide, row } from './chart';

const drugs = [
  row('Heroin', 'heroin'),
  row('Cannabis resin', 'resin'),
  row('Amphetamine', 'amphetamine'),
  row('Cocaine', 'cocaine'),
];
const manyNames = [
  'Harbour district',
  'Old town',
  'North quay and the islands beyond it',
  'Airport',
  'University quarter',
  'Station',
  'Market',
  'West docks',
  'Mill lane',
  'Castle hill',
];
const ids = [
  'arrests',
  'arrests-2024',
  'arrests-2025',
  'weapons',
  'vehicles',
  'homes',
  'review-arrests',
  'review-weapons',
  'arrests-2023',
];

export const bars = [
  caseOf(
    'chart bar, little',
    chartSlide(
      'Two drugs make up nearly all the weight',
      chart('bar', 'Drugs seized, tonnes', drugs, { highlight: [1, 3] }),
      {
        soWhat: say(
          'Volume sits in two commodities. Money-flow monitoring tuned to them covers most of the exposure.',
        ),
        readWithCare: say(
          'Weights say nothing of value. ',
          fig('pills', 'noun'),
          ' are counted, not weighed, and are left out.',
        ),
      },
    ),
  ),
  caseOf(
    'chart bar, much',
    chartSlide(
      'Thirty districts, one of them far ahead',
      chart(
        'bar',
        'Arrests by district',
        Array.from({ length: 30 }, (_, index) =>
          row(`${manyNames[index % 10]} ${Math.floor(index / 10) + 1}`, ids[index % 9] ?? null),
        ),
        { highlight: [0] },
      ),
    ),
  ),
  caseOf(
    'chart bar, hedged',
    chartSlide(
      'Two of three counts are open-ended',
      chart(
        'bar',
        'Users, messages and pills',
        [row('Users', 'users'), row('Pills', 'pills'), row('Messages', 'messages')],
        { scale: 'log' },
      ),
    ),
  ),
  caseOf(
    'chart bar, long notes',
    chartSlide(
      'The notes beside a chart may be long',
      chart('bar', 'Money, EUR', [row('Cash seized', 'cash'), row('Frozen in accounts', 'frozen')]),
      {
        soWhat: say(
          'Cash is what was found in hand; the larger sums have long been moved. '.repeat(5).trim(),
        ),
        readWithCare: say(
          'Frozen money may be released by a court, and has been in three cases since. '
            .repeat(4)
            .trim(),
        ),
      },
    ),
  ),
];
