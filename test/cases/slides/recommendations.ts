import { ask, caseOf, say, slide } from '../case';
import { words } from '../texts';

export const recommendations = [
  caseOf(
    'recommendations, little',
    slide(
      'recommendations',
      'recommend',
      say('What we should do: four controls to review this quarter'),
      {
        standing: 'judgement',
        rows: (
          [
            [
              'Resold SIMs',
              'Handsets ran on cards of a licensed operator',
              'Know-your-customer and bulk thresholds',
              'high',
            ],
            [
              'Hosted servers',
              'Traffic ran through one hosting company',
              'Hosting due diligence, abuse desk times',
              'medium',
            ],
            [
              'Lawful access',
              'Interception ran for eleven weeks',
              'Warrant handling, four-eyes logging',
              'medium',
            ],
            [
              'Reputation',
              'More disclosures are likely',
              'Holding statement and briefing line',
              'low',
            ],
          ] as const
        ).map(([risk, whyNow, action, exposure]) => ({
          risk: say(risk),
          whyNow: say(whyNow),
          action: say(action),
          exposure,
          owner: say(ask('owner')),
          due: say(ask('date')),
        })),
      },
    ),
  ),
  caseOf(
    'recommendations, much',
    slide(
      'recommendations',
      'recommend',
      say('What we should do: the whole list, with owners and dates'),
      {
        standing: 'judgement',
        rows: Array.from({ length: 12 }, (_, index) => ({
          risk: say(`Risk ${String.fromCharCode(65 + index)}`),
          whyNow: say(words(1, index)),
          action: say(words(1, index + 2)),
          exposure: (['high', 'medium', 'low', 'unrated'] as const)[index % 4] ?? 'low',
          owner: say('Wholesale compliance'),
          due: say('30 June 2026'),
        })),
      },
    ),
  ),
];
