import { caseOf, say, slide } from '../case';
import { sentences, words } from '../texts';

const option = (
  name: string,
  advantages: readonly string[],
  drawbacks: readonly string[],
  preferred = false,
) => ({
  name: say(name),
  advantages: advantages.map((text) => say(text)),
  drawbacks: drawbacks.map((text) => say(text)),
  preferred,
});

export const options = [
  caseOf(
    'options, little',
    slide('options', 'options', say('Three ways forward; we prefer the second'), {
      standing: 'judgement',
      options: [
        option(
          'Do nothing',
          ['No cost this year'],
          ['Exposure stays as it is', 'Hard to defend to the regulator'],
        ),
        option(
          'Review resellers',
          ['Covers the largest exposure', 'Done by June'],
          ['Two resellers may leave'],
          true,
        ),
        option('End resale', ['Exposure gone'], ['Revenue gone with it']),
      ],
    }),
  ),
  caseOf(
    'options, names of unlike length',
    slide('options', 'options', say('Two ways to keep resale'), {
      standing: 'judgement',
      options: [
        option('Accept', ['No cost this year'], ['Exposure stays as it is']),
        option('Review every reseller against a written standard each year', ['Covers the largest exposure'], ['Two resellers may leave']),
        option('Sell to resellers only through the national distributor', ['One contract to enforce'], ['A smaller margin']),
      ],
    }),
  ),
  caseOf(
    'options, much',
    slide('options', 'options', say('Six ways forward in full'), {
      standing: 'judgement',
      options: Array.from({ length: 6 }, (_, index) =>
        option(
          `Option ${String.fromCharCode(65 + index)}`,
          sentences.slice(0, 1 + (index % 3)),
          [words(1, index), words(1, index + 1)],
          index === 2,
        ),
      ),
    }),
  ),
];
