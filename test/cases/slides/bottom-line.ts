import { caseOf, fig, say, slide } from '../case';
import { words } from '../texts';

const cards = [
  { figure: 'arrests', label: say('arrests since the seizure'), note: [] },
  { figure: 'sentences', label: say('of prison sentences'), note: [] },
  { figure: 'users', label: say('on the network'), note: [] },
];

export const bottomLine = [
  caseOf(
    'bottom-line, little',
    slide(
      'bottom-line',
      'bottom',
      say(
        'Bottom line: one server led to ',
        fig('arrests', 'noun'),
        ' and ',
        fig('cash'),
        ' in cash',
      ),
      {
        points: [
          {
            heading: say('The network was read, not closed.'),
            text: say('Police read ', fig('messages', 'noun'), ' before users were warned.'),
          },
          {
            heading: say('Results came late, then fast.'),
            text: say(
              fig('arrests-2023', 'noun'),
              ' by the end of 2023 became ',
              fig('arrests'),
              '.',
            ),
          },
          {
            heading: say('Carriers are in the picture.'),
            text: say('Expect questions on resold connectivity.'),
          },
        ],
        cards,
      },
    ),
  ),
  caseOf(
    'bottom-line, much',
    slide(
      'bottom-line',
      'bottom',
      say(
        'Bottom line: seven findings on the network, its users, its money and the carriers that it relied on',
      ),
      {
        points: Array.from({ length: 7 }, (_, index) => ({
          heading: say(
            `Finding ${['one', 'two', 'three', 'four', 'five', 'six', 'seven'][index]} in short`,
          ),
          text: say(words(1 + (index % 3), index)),
        })),
        cards: [
          ...cards,
          {
            figure: 'cash',
            label: say('in cash seized'),
            note: say('with ', fig('frozen'), ' frozen in accounts'),
          },
        ],
      },
    ),
  ),
  caseOf(
    'bottom-line, no cards',
    slide('bottom-line', 'bottom', say('Bottom line: nothing in the report can be counted'), {
      points: [{ heading: say('The report names no numbers.'), text: say(words(1)) }],
      cards: [],
      standing: 'reported',
    }),
  ),
];
