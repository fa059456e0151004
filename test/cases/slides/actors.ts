import { caseOf, say, slide } from '../case';
import { sentences, words } from '../texts';

const actor = (name: string, role: string, detail: string) => ({
  name: say(name),
  role: say(role),
  detail: say(detail),
});

export const actors = [
  caseOf(
    'actors, little',
    slide('actors', 'actors', say('Two parties matter to us'), {
      actors: [
        actor('Coastal Police Authority', 'Led the investigation', sentences[2] ?? ''),
        actor('Harbour Mobile', 'Licensed operator', sentences[3] ?? ''),
      ],
    }),
  ),
  caseOf(
    'actors, six',
    slide('actors', 'actors', say('Six parties, and who answers for what'), {
      actors: [
        'Coastal Police Authority',
        'Harbour Mobile',
        'North Quay Hosting',
        'Resellers',
        'Port Regulator',
        'District Court',
      ].map((name, index) =>
        actor(
          name,
          ['Lead investigator', 'Operator', 'Hosting', 'Sales', 'Supervision', 'Warrants'][index] ??
            '',
          sentences[index] ?? '',
        ),
      ),
    }),
  ),
  caseOf(
    'actors, much',
    slide('actors', 'actors', say('Everyone whom the two sources name'), {
      actors: Array.from({ length: 16 }, (_, index) =>
        actor(
          `Party ${String.fromCharCode(65 + index)}`,
          'Named in the indictment',
          words(1 + (index % 3), index),
        ),
      ),
    }),
  ),
];
