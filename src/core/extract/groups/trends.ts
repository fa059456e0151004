import type { Article } from '../../model/article';
import type { Figure } from '../../model/figure';
import { grouped, type Candidate, type GroupFinder } from './candidate';
import { SO_FAR, soFarWords } from './date-figures';
import { fill } from '../../model/framing/fill';
import { framingIn } from '../../model/framing/framing';
import type { DeckLanguage } from '../../model/framing/deck-language';
import { languageOf, unitWords, withUnit } from './labels';

/**
 * One subject over time: figures of the same unit and subject that refer to different dates, in
 * the order of those dates. A count 'so far' stands last even when nobody says of which day it is.
 */
export const overTime: GroupFinder = ({ article, blockOf, figures }) =>
  grouped(
    figures.filter((figure) => !isForecast(article, figure)),
    measureKey,
  ).flatMap((same): readonly Candidate[] => {
    const dated = oneEachDate(same.filter(({ asOf }) => asOf !== null));
    const latest = same.find((figure) => figure.asOf === null && soFarWords(article, blockOf(figure), figure) !== null);
    const members = [...dated, ...(latest && dated.length > 0 ? [latest] : [])];
    const first = members[0];
    if (!first || members.length < 2) return [];
    const labels = members.map((figure) => figure.asOf?.words ?? soFarWords(article, blockOf(figure), figure) ?? '');
    return [{ bond: 'trend', heading: headingOf(first, labels, languageOf({ article })), figures: members, labels, total: null }];
  });

/** What is expected must not continue a line of what was counted. */
function isForecast(article: Article, figure: Figure): boolean {
  const before = article.text.slice(Math.max(0, figure.start - 80), figure.start);
  const clause = before.split(/[.;!?]\s/).at(-1) ?? '';
  return /\b(?:expect|forecast|predict|project|likely|target|aim|plan|hope|could|would|will|may|might|should)\w*\b/i.test(clause);
}

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
    .sort((a, b) => ((a.asOf?.iso ?? '') < (b.asOf?.iso ?? '') ? -1 : 1));
}

function headingOf(figure: Figure, labels: readonly string[], language: DeckLanguage): string {
  const what = figure.kind === 'count' ? unitWords(figure, language) : withUnit(figure.subject, figure, language);
  const last = labels.at(-1) ?? '';
  const { measure } = framingIn(language).story;
  return fill(SO_FAR.test(last) ? measure.soFar : measure.overTime, { what, first: labels[0] ?? '', last });
}
