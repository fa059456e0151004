import { caseOf, say, slide } from '../case';

export const divider = [
  caseOf(
    'divider, little',
    slide('divider', 'divider', say('What was found'), { section: 'What was found' }),
  ),
  caseOf(
    'divider, much',
    slide(
      'divider',
      'divider',
      say('What the two sources say about carriers, resellers and the handling of abuse reports'),
      {
        subtitle: say(
          'Where they agree, where they differ, and which of the differences matter to a decision on the reseller programme this quarter',
        ),
      },
    ),
  ),
];
