import { ask, caseOf, say, slide } from '../case';
import { words } from '../texts';

export const controlGap = [
  caseOf(
    'control-gap, little',
    slide('control-gap', 'gaps', say('Two controls would not have caught it'), {
      standing: 'judgement',
      rows: [
        {
          control: say('Bulk activation alert'),
          gap: say('Threshold set per account, not per reseller'),
          rootCause: say('Designed before resale began'),
          rating: 'high',
        },
        {
          control: say('Abuse desk'),
          gap: say('Nights are not staffed'),
          rootCause: say(ask('root cause')),
          rating: 'unrated',
        },
      ],
    }),
  ),
  caseOf(
    'control-gap, much',
    slide('control-gap', 'gaps', say('All controls on the path of a resold card'), {
      standing: 'judgement',
      rows: Array.from({ length: 11 }, (_, index) => ({
        control: say(`Control ${String.fromCharCode(65 + index)}`),
        gap: say(words(1, index)),
        rootCause: say(words(1, index + 3)),
        rating: (['high', 'medium', 'low', 'unrated'] as const)[index % 4] ?? 'low',
      })),
    }),
  ),
];
