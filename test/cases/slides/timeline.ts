import { caseOf, fig, say, slide } from '../case';
import { words } from '../texts';

export const timeline = [
  caseOf(
    'timeline, little',
    slide('timeline', 'timeline', say('From the first server to the last arrest in three years'), {
      events: [
        { date: '2023-02', when: 'February 2023', text: say('Server found in a rented hall') },
        {
          date: '2023-12',
          when: 'End of 2023',
          text: say(fig('arrests-2023', 'noun'), ' reported'),
        },
        {
          date: '2026-03',
          when: 'March 2026',
          text: say(fig('arrests', 'noun'), ' and ', fig('cash'), ' seized'),
        },
      ],
    }),
  ),
  caseOf(
    'timeline, close together',
    slide('timeline', 'timeline', say('Two weeks decided the case'), {
      events: [
        { date: '2023-02-01', when: '1 February', text: say('Warrant granted') },
        { date: '2023-02-03', when: '3 February', text: say('Server copied') },
        {
          date: '2023-02-14',
          when: '14 February',
          text: say('Users warned by a broadcast message'),
        },
        { date: '2024-12', when: 'End of 2024', text: say('First verdicts') },
      ],
    }),
  ),
  caseOf(
    'timeline, much',
    slide('timeline', 'timeline', say('Every date that the two sources name'), {
      events: Array.from({ length: 14 }, (_, index) => ({
        date: index % 5 === 4 ? null : `20${10 + index}-06`,
        when: `June 20${10 + index}`,
        text: say(words(1 + (index % 2), index)),
      })),
    }),
  ),
];
