import type { Figure } from '../../model/figure';
import type { ChartKind, Group, Refusal } from '../../model/group';
import type { Candidate } from './candidate';

/** Beyond this a linear bar of the smallest value cannot be seen. */
const WIDEST_SPREAD = 50;
const MOST_BARS = 12;
const MOST_SLICES = 5;
/** Kinds whose values are measured against different wholes and must not be added. */
const RATES = new Set<Figure['kind']>(['percent', 'rate', 'ratio']);

export type Suggestion = Pick<Group, 'suggestion' | 'why' | 'refusals'>;

/** The chart that shows a group honestly, why, and why not those that would tempt. */
export function suggestChart(candidate: Candidate): Suggestion {
  const refusals = refusalsOf(candidate);
  const chosen = choose(candidate);
  return { ...chosen, refusals: refusals.filter(({ chart }) => chart !== chosen.suggestion) };
}

function choose({ bond, figures, labels }: Candidate): Pick<Group, 'suggestion' | 'why'> {
  if (!isOneUnit(figures)) return { suggestion: null, why: 'Counts of different things: cards keep each with its own unit.' };
  if (bond === 'trend')
    return figures.every((figure) => figure.asOf !== null)
      ? { suggestion: 'line', why: `One measure at ${figures.length} dates: a line shows how it moved.` }
      : { suggestion: 'column', why: 'One measure over time, but not every date is known: columns keep the order without claiming a distance.' };
  if (isRiseAndFall(labels))
    return { suggestion: null, why: 'Rises and falls: bars of the same direction would hide which is which.' };
  const spread = spreadOf(figures);
  if (spread > WIDEST_SPREAD)
    return { suggestion: null, why: `The largest value is ${Math.round(spread)} times the smallest: cards show both, a bar would hide one.` };
  if (bond !== 'parts' && new Set(figures.map(({ value, valueHigh }) => valueHigh ?? value)).size === 1)
    return { suggestion: null, why: 'The values are all the same: equal bars would say nothing.' };
  if (figures.some(({ valueHigh }) => valueHigh !== null))
    return { suggestion: 'range', why: 'Ranges of one unit: each is drawn from its low to its high end.' };
  if (bond === 'parts' && figures.length <= MOST_SLICES)
    return { suggestion: 'doughnut', why: `${figures.length} parts that add up to a stated whole.` };
  if (figures.length > MOST_BARS)
    return { suggestion: null, why: `${figures.length} values are more than a chart can name: a table shows them all.` };
  return { suggestion: 'bar', why: `${figures.length} values of one unit beside each other: sorted bars compare them.` };
}

function refusalsOf({ bond, figures, labels }: Candidate): readonly Refusal[] {
  const spread = spreadOf(figures);
  const rates = figures.some(({ kind }) => RATES.has(kind));
  const refusals: (readonly [boolean, ChartKind, string])[] = [
    [!isOneUnit(figures), 'bar', 'The values count different things and cannot share an axis.'],
    [isOneUnit(figures) && spread > WIDEST_SPREAD, 'bar', `The values are ${Math.round(spread)} times apart: the smallest bar could not be seen.`],
    [isRiseAndFall(labels), 'bar', 'Some values are rises and some are falls: equal bars would hide which is which.'],
    [bond !== 'trend', 'line', 'The values are not one measure at several dates, so nothing moves from one to the next.'],
    [bond === 'trend' && figures.some(({ asOf }) => asOf === null), 'line', 'Not every date is known, so a line would claim distances in time that the text does not give.'],
    [bond === 'trend', 'doughnut', 'The same measure at several dates is no set of parts of one whole.'],
    [bond === 'trend', 'bar', 'Sorting by size would hide the order in time.'],
    [rates && bond !== 'parts', 'stacked', 'Rates must not be added up.'],
    [rates && bond !== 'parts' && bond !== 'trend', 'doughnut', overlapWords(figures)],
    [!rates && bond !== 'parts' && bond !== 'trend', 'doughnut', 'The text states no whole of which these are the parts.'],
    [bond === 'parts' && figures.length > MOST_SLICES, 'doughnut', `${figures.length} slices cannot be compared by eye.`],
  ];
  return refusals.filter(([applies]) => applies).map(([, chart, why]) => ({ chart, why }));
}

function overlapWords(figures: readonly Figure[]): string {
  const sum = figures.reduce((all, { value }) => all + value, 0);
  if (figures[0]?.kind === 'percent' && sum > 100.5)
    return `The percentages add up to ${Math.round(sum * 10) / 10}%, so they overlap or have different wholes.`;
  return 'The rates do not add up to one stated whole.';
}

const isRiseAndFall = (labels: readonly string[]): boolean =>
  labels.some((label) => /^(?:increase|rise|growth|gain|profit|surplus)\b/i.test(label)) &&
  labels.some((label) => /^(?:decrease|fall|decline|drop|reduction|loss|deficit)\b/i.test(label));

const isOneUnit = (figures: readonly Figure[]): boolean =>
  figures.every(({ unit, kind }) => unit === figures[0]?.unit && kind === figures[0]?.kind);

/** Largest by smallest; Infinity when one is zero and another is not. */
function spreadOf(figures: readonly Figure[]): number {
  const values = figures.flatMap(({ value, valueHigh }) => [Math.abs(value), Math.abs(valueHigh ?? value)]);
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  return largest === 0 ? 1 : largest / smallest;
}
