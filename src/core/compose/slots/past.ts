import type { Extraction } from '../../model/extraction';
import type { Sentence } from '../../model/outline';
import { byBlock } from './by-block';
import { measureOf, outdatedIn } from './outdated';

type Told = Pick<Sentence, 'block' | 'start' | 'end'>;

/**
 * Tells whether a sentence leads with a value of which its article gives a later one, and does not give
 * that itself: 'In 2023 the loss was EUR 39bn', where another tells 2025; 'rose from 4,200 to 19,600'
 * tells both. Each article is looked through once.
 */
export function tellsThePast(sources: readonly Extraction[]): (source: Extraction, sentence: Told) => boolean {
  const known = new Map([...new Set(sources)].map((source) => [source, pastIn(source)]));
  return (source, sentence) => known.get(source)?.(sentence) === true;
}

function pastIn({ figures }: Extraction): (sentence: Told) => boolean {
  const inBlocks = byBlock(figures);
  const isOutdated = outdatedIn(figures);
  return ({ block, start, end }) => {
    const [first, ...others] = (inBlocks.get(block) ?? []).filter((figure) => figure.start >= start && figure.end <= end);
    if (first === undefined || !isOutdated(first)) return false;
    return !others.some((other) => measureOf(other) === measureOf(first) && !isOutdated(other));
  };
}
