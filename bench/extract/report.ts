import type { Score } from './score';

/** Right ones out of all there are. */
interface Tally {
  readonly right: number;
  readonly of: number;
}

/** The figures of one article, or of several added up. */
export interface Tallies {
  readonly found: Tally;
  readonly asked: Tally;
  readonly unit: Tally;
  readonly noun: Tally;
  readonly qualifier: Tally;
  readonly hedged: Tally;
  readonly whole: Tally;
  readonly pairs: Tally;
  readonly ranges: Tally;
  readonly notHit: Tally;
}

/** Counts what a score holds. `found` is precision, `asked` recall. */
export function tally(score: Score): Tallies {
  const { gold, matches } = score;
  const count = (of: number, wrong: number): Tally => ({ right: of - wrong, of });
  const counts = matches.filter((match) => match.gold.kind === 'count');
  const hedged = matches.filter((match) => match.gold.qualifier !== 'exact');
  const pairs = gold.figures.filter(({ equivalentOf }) => equivalentOf !== null).length;
  const ranges = gold.figures.filter(({ valueHigh }) => valueHigh !== null).length;
  const whole = matches.filter((match) => !score.wrongUnit.includes(match) && !score.wrongQualifier.includes(match));
  return {
    found: { right: matches.length, of: matches.length + score.invented.length },
    asked: { right: matches.length, of: gold.figures.length },
    unit: count(matches.length, score.wrongUnit.length),
    noun: count(counts.length, counts.filter((match) => score.wrongUnit.includes(match)).length),
    qualifier: count(matches.length, score.wrongQualifier.length),
    hedged: count(hedged.length, hedged.filter((match) => score.wrongQualifier.includes(match)).length),
    whole: { right: whole.length, of: gold.figures.length },
    pairs: count(pairs, score.missedPairs.length),
    ranges: count(ranges, score.wrongRanges.length),
    notHit: { right: score.hit.length, of: gold.notFigures.length },
  };
}

const add = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, of: a.of + b.of });

/** Two articles' figures as one. */
export function sum(a: Tallies, b: Tallies): Tallies {
  const keys = Object.keys(a) as (keyof Tallies)[];
  return Object.fromEntries(keys.map((key) => [key, add(a[key], b[key])])) as unknown as Tallies;
}

const percent = ({ right, of }: Tally): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(7);
const outOf = ({ right, of }: Tally): string => `${right}/${of}`.padStart(8);

function f1({ found, asked }: Tallies): string {
  const precision = found.right / Math.max(found.of, 1);
  const recall = asked.right / Math.max(asked.of, 1);
  const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return (100 * mean).toFixed(1).padStart(7);
}

export const HEADINGS = `${'article'.padEnd(30)}${['gold', 'prec', 'recall', 'F1', 'unit', 'noun', 'qual', 'hedged', 'all'].map((word) => word.padStart(7)).join('')}${['pairs', 'ranges', 'not-fig'].map((word) => word.padStart(8)).join('')}`;

/** One line of the table. */
export const row = (name: string, tallies: Tallies): string =>
  [
    name.slice(0, 29).padEnd(30),
    String(tallies.asked.of).padStart(7),
    percent(tallies.found),
    percent(tallies.asked),
    f1(tallies),
    percent(tallies.unit),
    percent(tallies.noun),
    percent(tallies.qualifier),
    percent(tallies.hedged),
    percent(tallies.whole),
    outOf(tallies.pairs),
    outOf(tallies.ranges),
    outOf(tallies.notHit),
  ].join('');

/** Every miss of an article, one line each, with the words around it. */
export function misses(name: string, text: string, score: Score): readonly string[] {
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll(/\s+/g, ' ');
  const line = (what: string, start: number, end: number, note: string): string =>
    `${what.padEnd(10)} ${name}: ${around(start, end)}${note === '' ? '' : `  (${note})`}`;
  const marked = (what: string, { start, quote }: { readonly start: number; readonly quote: string }, note = ''): string =>
    line(what, start, start + quote.length, note);
  return [
    ...score.missed.map((gold) => marked('missed', gold, `${gold.value} ${gold.unit}`)),
    ...score.invented.map(({ start, end, value, unit }) => line('invented', start, end, `${value} ${unit}`)),
    ...score.wrongUnit.map(({ gold, figure }) => marked('unit', gold, `${gold.unit}, found ${figure.unit}`)),
    ...score.wrongQualifier.map(({ gold, figure }) => marked('qualifier', gold, `${gold.qualifier}, found ${figure.qualifier}`)),
    ...score.missedPairs.map((gold) => marked('pair', gold)),
    ...score.wrongRanges.map((gold) => marked('range', gold)),
  ];
}
