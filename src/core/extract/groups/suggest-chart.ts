import type { Figure } from '../../model/figure';
import type { ChartKind, Group, Refusal } from '../../model/group';
import { because, type Reason } from '../../model/reason';
import type { Candidate } from './candidate';

/** Beyond this a linear bar of the smallest value cannot be seen. */
const WIDEST_SPREAD = 50;
const MOST_BARS = 12;
const MOST_SLICES = 5;
/** Kinds whose values are measured against different wholes and must not be added. */
const RATES = new Set<Figure['kind']>(['percent', 'rate', 'ratio']);

export type Suggestion = Pick<Group, 'suggestion' | 'why' | 'said' | 'refusals'>;

/** The chart that shows a group honestly, why, and why not those that would tempt. */
export function suggestChart(candidate: Candidate): Suggestion {
  const refusals = refusalsOf(candidate);
  const chosen = choose(candidate);
  return { ...chosen, refusals: refusals.filter(({ chart }) => chart !== chosen.suggestion) };
}

function choose({ bond, figures, labels }: Candidate): Pick<Group, 'suggestion' | 'why' | 'said'> {
  if (!isOneUnit(figures)) return { suggestion: null, ...because('mixed-units') };
  if (bond === 'trend')
    return figures.every((figure) => figure.asOf !== null)
      ? { suggestion: 'line', ...because('trend-line', figures.length) }
      : { suggestion: 'column', ...because('trend-columns') };
  if (isRiseAndFall(labels))
    return { suggestion: null, ...because('rises-and-falls') };
  const spread = spreadOf(figures);
  if (spread > WIDEST_SPREAD)
    return { suggestion: null, ...because('far-apart', Math.round(spread)) };
  if (bond !== 'parts' && new Set(figures.map(({ value, valueHigh }) => valueHigh ?? value)).size === 1)
    return { suggestion: null, ...because('all-alike') };
  if (figures.some(({ valueHigh }) => valueHigh !== null))
    return { suggestion: 'range', ...because('ranges') };
  if (bond === 'parts' && figures.length <= MOST_SLICES)
    return { suggestion: 'doughnut', ...because('parts', figures.length) };
  if (figures.length > MOST_BARS)
    return { suggestion: null, ...because('too-many', figures.length) };
  return { suggestion: 'bar', ...because('sorted-bars', figures.length) };
}

function refusalsOf({ bond, figures, labels }: Candidate): readonly Refusal[] {
  const spread = spreadOf(figures);
  const rates = figures.some(({ kind }) => RATES.has(kind));
  const refusals: (readonly [boolean, ChartKind, Reason])[] = [
    [!isOneUnit(figures), 'bar', because('no-axis')],
    [isOneUnit(figures) && spread > WIDEST_SPREAD, 'bar', because('no-smallest-bar', Math.round(spread))],
    [isRiseAndFall(labels), 'bar', because('no-direction')],
    [bond !== 'trend', 'line', because('no-dates')],
    [bond === 'trend' && figures.some(({ asOf }) => asOf === null), 'line', because('no-distances')],
    [bond === 'trend', 'doughnut', because('no-parts-in-time')],
    [bond === 'trend', 'bar', because('no-sorting-in-time')],
    [rates && bond !== 'parts', 'stacked', because('no-adding-of-rates')],
    [rates && bond !== 'parts' && bond !== 'trend', 'doughnut', overlapWords(figures)],
    [!rates && bond !== 'parts' && bond !== 'trend', 'doughnut', because('no-whole')],
    [bond === 'parts' && figures.length > MOST_SLICES, 'doughnut', because('no-such-angles', figures.length)],
  ];
  return refusals.filter(([applies]) => applies).map(([, chart, reason]) => ({ chart, ...reason }));
}

function overlapWords(figures: readonly Figure[]): Reason {
  const sum = figures.reduce((all, { value }) => all + value, 0);
  if (figures[0]?.kind === 'percent' && sum > 100.5)
    return because('overlap', Math.round(sum * 10) / 10);
  return because('no-whole-of-rates');
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
