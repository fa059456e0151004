import type { Figure } from '../../model/figure';
import { grouped, sameMeasure, type Candidate, type Ground, type GroupFinder } from './candidate';
import { joined, labelsOf, languageOf, withUnit } from './labels';

/** Parts that a reader can hold together; more are a list. */
const MOST_PARTS = 8;

/**
 * Parts of a stated whole: figures of one unit that follow one another in a paragraph and add up
 * to the figure before them; those of one sentence that add up to a figure stated anywhere; or
 * percentages of a paragraph that add up to 100. The arithmetic is the evidence: parts that
 * overlap do not add up.
 */
export const partsOfTotal: GroupFinder = (ground) => {
  const plain = ground.figures.filter(isPlain);
  const inBlock = grouped(plain, ({ block, kind, unit }) =>
    unit === null ? null : `${block} ${kind} ${unit}`,
  );
  const found = inBlock.flatMap((same) => [...addingUp(ground, same), ...sharesOfWhole(ground, same)]);
  return [...found, ...addingUpElsewhere(ground, plain)];
};

/** 'three parts: 12, 4 and 2' where the article has spoken of 18 before. */
function addingUpElsewhere(ground: Ground, plain: readonly Figure[]): readonly Candidate[] {
  const stated = new Map<string, Figure>();
  for (const figure of plain) {
    const key = sumKey(figure, figure.value);
    if (!stated.has(key)) stated.set(key, figure);
  }
  return ground.inSentences.flatMap((figures) =>
    grouped(figures.filter(isPlain), ({ kind, unit }) => (unit === null ? null : `${kind} ${unit}`)).flatMap((parts) => {
      const first = parts[0];
      if (!first || first.kind === 'percent' || parts.length < 2 || parts.length > MOST_PARTS) return [];
      const total = stated.get(sumKey(first, parts.reduce((sum, { value }) => sum + value, 0)));
      return total && !parts.includes(total) ? candidate(ground, parts, total) : [];
    }),
  );
}

const sumKey = ({ kind, unit }: Figure, value: number): string =>
  `${kind} ${unit ?? ''} ${value.toPrecision(9)}`;

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
  const names = labelsOf(parts, ground);
  if (!first || !names) return [];
  const heading = withUnit(joined(names, ground), first, languageOf(ground));
  return [{ bond: 'parts', heading, figures: parts, labels: names.labels, total }];
}

/** A hedged or open number cannot be told to add up. */
const isPlain = (figure: Figure): boolean =>
  figure.valueHigh === null && (figure.qualifier === 'exact' || figure.qualifier === 'about');

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.0005;
