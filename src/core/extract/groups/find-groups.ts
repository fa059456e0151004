import type { Article } from '../../model/article';
import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { Candidate, GroupFinder } from './candidate';
import { changes } from './changes';
import { groundOf } from './ground';
import { repetition } from './repetition';
import { acrossBullets, differentThings, inOneSentence } from './lists';
import { partsOfTotal } from './parts';
import { suggestChart } from './suggest-chart';
import { inTables } from './tables';
import { overTime } from './trends';

/**
 * In order of what they prove: a table and a sum are evidence, dates are explicit, and standing in
 * one sentence is the weakest bond. A group whose figures are all in an earlier one is not repeated.
 */
const finders: readonly GroupFinder[] = [
  inTables,
  partsOfTotal,
  overTime,
  changes,
  inOneSentence,
  acrossBullets,
  differentThings,
];

/**
 * Figures that may stand together, each group with the chart that shows it honestly and the
 * charts that would mislead. Figures that restate another are members of none.
 *
 * @param figures of the article in reading order, already dated.
 */
export function findGroups(article: Article, figures: readonly Figure[]): readonly Group[] {
  const ground = groundOf(
    article,
    figures.filter(({ equivalentOf }) => equivalentOf === null),
  );
  const kept: Candidate[] = [];
  const known = repetition();
  for (const find of finders)
    for (const candidate of find(ground))
      if (!known.has(candidate)) {
        known.add(candidate);
        kept.push(candidate);
      }
  return kept
    .sort((a, b) => firstPlace(a) - firstPlace(b))
    .map((candidate, i) => ({
      id: `g${i + 1}`,
      bond: candidate.bond,
      heading: candidate.heading,
      unit: sharedUnit(candidate.figures),
      figures: candidate.figures.map(({ id }) => id),
      labels: candidate.labels,
      total: candidate.total?.id ?? null,
      ...suggestChart(candidate),
    }));
}

const firstPlace = ({ figures }: Candidate): number => Math.min(...figures.map(({ start }) => start));

const sharedUnit = (figures: readonly Figure[]): string | null => {
  const unit = figures[0]?.unit ?? null;
  return figures.every((figure) => figure.unit === unit) ? unit : null;
};
