import type { Figure } from '../../model/figure';

/** What two figures must share to be values of one measure. */
export const measureOf = ({ kind, unit, subject }: Figure): string => `${kind} ${unit} ${subject.toLowerCase()}`;

/** Tells whether the article gives a later value of what a figure measures. All are looked through once. */
export function outdatedIn(figures: readonly Figure[]): (figure: Figure) => boolean {
  const latest = new Map<string, string>();
  for (const figure of figures) {
    const iso = figure.asOf?.iso ?? '';
    if (iso > (latest.get(measureOf(figure)) ?? '')) latest.set(measureOf(figure), iso);
  }
  return (figure) => figure.asOf !== null && figure.subject !== '' && figure.asOf.iso < (latest.get(measureOf(figure)) ?? '');
}
