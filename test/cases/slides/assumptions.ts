import { caseOf, say, slide } from '../case';
import { sentences } from '../texts';

export const assumptions = [
  caseOf(
    'assumptions, little',
    slide('assumptions', 'assumptions', say('We are moderately confident, for two reasons'), {
      standing: 'judgement',
      assumptions: [say('Both sources count arrests the same way.')],
      gaps: [say('No figure for resold cards by country.')],
      confidence: 'moderate',
      basis: say('Two independent sources agree on arrests; only one names losses.'),
    }),
  ),
  caseOf(
    'assumptions, much',
    slide(
      'assumptions',
      'assumptions',
      say('What we took as given, what nobody has said, and what that does to our confidence'),
      {
        standing: 'judgement',
        assumptions: sentences.map((sentence) => say(sentence)),
        gaps: sentences.slice(2).map((sentence) => say(sentence)),
        confidence: 'unrated',
        basis: [],
      },
    ),
  ),
];
