import type { Figure } from '../../model/figure';
import type { Candidate } from '../slots/match-figures';
import { contentWords } from '../slots/words';
import { nameOf } from './label';

/** With as many of one name none is the one that is meant, unless the title says it or it is the largest: then it may be the whole. */
const CROWD = 2;

/** Whether a figure's name alone says what it is: a result, and more central than all that the name could mean as well. */
export function isClear(figure: Figure, candidates: readonly Candidate[]): boolean {
  const place = candidates.findIndex(({ mentions }) => mentions.includes(figure.id));
  if (candidates[place]?.supposed === true) return false;
  const namesakes = namesakesOf(figure, candidates);
  if (namesakes.length >= CROWD && candidates[place]?.titled === false && namesakes.some(({ figure: other, minor }) => !minor && other.value > figure.value)) return false;
  return namesakes.every((other) => candidates.indexOf(other) > place);
}

/**
 * Quantities whose names say all that a figure's name does, and that are of another size: three fines,
 * or 'suspected cases' beside 'cases'. Beside them the name alone does not tell which is meant.
 */
function namesakesOf(figure: Figure, candidates: readonly Candidate[]): readonly Candidate[] {
  const words = contentWords(nameOf(figure));
  if (words.length === 0) return [];
  return candidates.filter(({ figure: other, mentions }) => {
    if (other.kind !== figure.kind || other.value === figure.value || mentions.includes(figure.id)) return false;
    if (other.article !== figure.article || other.equivalentOf !== null || (figure.kind !== 'count' && other.unit !== figure.unit)) return false;
    const said = new Set(contentWords(nameOf(other)));
    return words.every((word) => said.has(word));
  });
}
