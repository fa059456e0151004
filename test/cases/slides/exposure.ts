import { caseOf, say, slide } from '../case';
import { sentences, words } from '../texts';

export const exposure = [
  caseOf(
    'exposure, little',
    slide('exposure', 'exposure', say('Resold SIMs are our largest exposure'), {
      standing: 'judgement',
      risks: [
        {
          name: say('Resold SIMs'),
          likelihood: 4,
          impact: 5,
          reason: say('Thirty resellers, no end-user check'),
        },
        {
          name: say('Hosting abuse'),
          likelihood: 3,
          impact: 3,
          reason: say('Reports answered within two days'),
        },
        {
          name: say('Unlawful disclosure'),
          likelihood: 1,
          impact: 4,
          reason: say('Four-eyes rule in place'),
        },
      ],
    }),
  ),
  caseOf(
    'exposure, much',
    slide('exposure', 'exposure', say('Nine risks, five of them in the same corner'), {
      standing: 'judgement',
      risks: Array.from({ length: 9 }, (_, index) => ({
        name: say(
          `Risk ${String.fromCharCode(65 + index)}: ${(sentences[index % 8] ?? '').split(' ').slice(0, 6).join(' ')}`,
        ),
        likelihood: index < 6 ? 4 : (index % 5) + 1,
        impact: index < 6 ? 4 : 2,
        reason: say(words(1, index)),
      })),
    }),
  ),
];
