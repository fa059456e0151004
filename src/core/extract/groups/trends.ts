import type { Figure } from '../../model/figure';
import { grouped, type Candidate, type GroupFinder } from './candidate';
import { unitWords } from './labels';

/**
 * One subject over time: figures of the same unit and subject that refer to different dates, in
 * the order of those dates. A date without a year known ('so far') stands last.
 */
export const overTime: GroupFinder = ({ figures }) =>
  grouped(
    figures.filter((figure) => figure.asOf !== null),
    measureKey,
  ).flatMap((same): readonly Candidate[] => {
    const dated = oneEachDate(same);
    const first = dated[0];
    if (!first || dated.length < 2) return [];
    const labels = dated.map((figure) => figure.asOf?.words ?? '');
    return [
      {
        bond: 'trend',
        heading: headingOf(first, labels),
        figures: dated,
        labels,
        total: null,
      },
    ];
  });

/** The counted noun says what a count is of; other kinds need a subject to be the same thing. */
function measureKey({ kind, unit, subject }: Figure): string | null {
  if (unit === null) return null;
  if (kind === 'count') return `${kind} ${unit}`;
  return subject === '' ? null : `${kind} ${unit} ${subject.toLowerCase()}`;
}

/** In order of date; of several for one date the first, unless they differ: then none is sure. */
function oneEachDate(figures: readonly Figure[]): readonly Figure[] {
  return grouped(figures, (figure) => figure.asOf?.iso ?? null)
    .flatMap((same) => (new Set(same.map(({ value }) => value)).size === 1 ? same.slice(0, 1) : []))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = (figure: Figure): string => figure.asOf?.iso || '9999';

function headingOf(first: Figure, labels: readonly string[]): string {
  const what = first.kind === 'count' ? unitWords(first) : `${first.subject}, ${unitWords(first)}`;
  return `${what}, ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}`;
}
