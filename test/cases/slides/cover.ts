import { ask, caseOf, fig, say, slide } from '../case';

export const cover = [
  caseOf(
    'cover, little',
    slide('cover', 'cover', say('What ', fig('messages', 'noun'), ' delivered'), {
      eyebrow: say('Law-enforcement results briefing'),
      subtitle: [],
      occasion: say('Risk & Assurance Committee · 12 March 2026'),
      preparedBy: say('Prepared by Group Assurance'),
    }),
  ),
  caseOf(
    'cover, much',
    slide(
      'cover',
      'cover',
      say(
        'Operation Lantern: two years of results from one penetrated messaging network, and what they mean for carriers',
      ),
      {
        eyebrow: say('Law-enforcement results briefing for the group and its operating companies'),
        subtitle: say(
          'Results of the seizure of an encrypted phone network, the part that resold connectivity played in it, and four controls that the committee is asked to review this quarter',
        ),
        occasion: say('Risk & Assurance Committee, extraordinary session · 12 March 2026'),
        preparedBy: say(
          'Prepared by ',
          ask('name and unit'),
          ' · Source: 2 articles, 41 figures, all traced',
        ),
      },
    ),
  ),
];
