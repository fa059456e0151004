import type { Figure } from '../../model/figure';
import { grouped, sameMeasure, type Candidate, type Ground, type GroupFinder } from './candidate';
import { joined, labelsOf, withUnit } from './labels';

/** Parts that a reader can hold together; more are a list. */
const MOST_PARTS = 8;

/**
 * Parts of a stated whole: figures of one unit that follow one another in a paragraph and add up
 * to the figure before them, or percentages of a sentence that add up to 100. The arithmetic is
 * the evidence: parts that overlap do not add up.
 */
export const partsOfTotal: GroupFinder = (ground) =>
  grouped(
    ground.figures.filter((figure) => isPlain(figure)),
    ({ block, kind, unit }) => (unit === null ? null : `${block} ${kind} ${unit}`),
  ).flatMap((same) => [...addingUp(ground, same), ...sharesOfWhole(ground, same)]);

function addingUp(ground: Ground, figures: readonly Figure[]): readonly Candidate[] {
  return figures.flatMap((total, at): readonly Candidate[] => {
    if (total.kind === 'percent') return [];
    const parts: Figure[] = [];
    let sum = 0;
    for (const part of figures.slice(at + 1, at + 1 + MOST_PARTS)) {
      if (!sameMeasure(total, part) || part.value <= 0) break;
      parts.push(part);
      sum += part.value;
      if (parts.length >= 2 && near(sum, total.value)) return candidate(ground, parts, total);
    }
    return [];
  });
}

function sharesOfWhole(ground: Ground, figures: readonly Figure[]): readonly Candidate[] {
  if (figures[0]?.kind !== 'percent' || figures[0].unit !== '%') return [];
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const isWhole = figures.length >= 2 && figures.length <= MOST_PARTS && near(sum, 100);
  return isWhole ? candidate(ground, figures, null) : [];
}

function candidate(ground: Ground, parts: readonly Figure[], total: Figure | null): readonly Candidate[] {
  const first = parts[0];
  const names = labelsOf(parts, ground.article);
  if (!first || !names) return [];
  const heading = withUnit(joined(names), first);
  return [{ bond: 'parts', heading, figures: parts, labels: names.labels, total }];
}

/** A hedged or open number cannot be told to add up. */
const isPlain = (figure: Figure): boolean =>
  figure.valueHigh === null && (figure.qualifier === 'exact' || figure.qualifier === 'about');

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.0005;
