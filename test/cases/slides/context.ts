import { caseOf, fig, say, slide } from '../case';
import { sentences, words } from '../texts';

export const context = [
  caseOf(
    'context, little',
    slide('context', 'context', say('How the network came to light'), {
      paragraphs: [
        say(words(2)),
        say(fig('users', 'noun'), ' were on it when the server was seized.'),
      ],
      bullets: [],
    }),
  ),
  caseOf(
    'context, one sentence',
    slide('context', 'context', say('The operator vouched for nobody'), {
      paragraphs: [],
      bullets: [say(words(2))],
    }),
  ),
  caseOf(
    'context, both',
    slide('context', 'context', say('How the network worked, and where carriers came in'), {
      paragraphs: [say(words(3)), say(words(2, 3))],
      bullets: sentences.slice(3, 7).map((sentence) => say(sentence)),
    }),
  ),
  caseOf(
    'context, much',
    slide('context', 'context', say('Background in full'), {
      paragraphs: Array.from({ length: 9 }, (_, index) => say(words(5, index))),
      bullets: [],
    }),
  ),
];
