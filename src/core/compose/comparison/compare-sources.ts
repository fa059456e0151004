import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import type { SlideOf } from '../../model/slide';
import { unitRatio } from '../../model/measure-sizes';
import { sentenceCase } from '../naming/case';
import { nameOf } from '../naming/label';
import type { Candidate } from '../slots/match-figures';
import { contentWords, overlap } from '../slots/words';
import { canAgree } from './stand-to';

type Verdict = SlideOf<'source-comparison'>['rows'][number]['verdict'];

/** One thing that two articles give a number for. */
export interface ComparedFigures {
  readonly subject: string;
  readonly first: Figure;
  readonly second: Figure;
  readonly verdict: Exclude<Verdict, 'only-one'>;
}

/** Two articles side by side. */
export interface Comparison {
  readonly rows: readonly ComparedFigures[];
  /** False when nothing tells that both speak of one event: then their figures are no two versions of one. */
  readonly oneEvent: boolean;
}

/** Half of the shorter name's words in common, numbers of one kind, and no two dates. */
function sameSubject(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || (a.asOf !== null && b.asOf !== null && a.asOf.iso !== b.asOf.iso)) return false;
  const words = new Set(contentWords(nameOf(a)));
  const others = contentWords(nameOf(b));
  const common = others.filter((word) => words.has(word)).length;
  return common > 0 && common >= Math.min(words.size, others.length) / 2;
}

/** Articles whose titles share this much of their words, or that agree on two figures, speak of one event. */
const SAME_EVENT = 0.4;
const AGREEING = 2;

/** Rates of one day, and roundings, move a converted amount this much, as a share. */
const CONVERSION = 0.03;

/** Measures are exact to one another; who converts one rounds it. */
const MEASURED = 0.01;

const inUnits = (figure: Figure, ratio: number): Figure => ({
  ...figure,
  value: figure.value * ratio,
  valueHigh: figure.valueHigh === null ? null : figure.valueHigh * ratio,
});

type Restated = (figure: Figure) => readonly Figure[];

/** How the second figure stands to the first; null when their units differ and neither restates the other's. */
function verdictOf(a: Figure, b: Figure, restated: Restated): ComparedFigures['verdict'] | null {
  if (a.unit === b.unit) return canAgree(a, b) ? 'agrees' : 'conflicts';
  const ratio = a.kind === b.kind ? unitRatio(a.unit, b.unit) : null;
  if (ratio !== null) return canAgree(inUnits(a, ratio), b, MEASURED) ? 'converted' : 'conflicts';
  const [one, other] = [restated(a).find(({ unit }) => unit === b.unit), restated(b).find(({ unit }) => unit === a.unit)];
  if (one !== undefined) return canAgree(one, b, CONVERSION) ? 'converted' : 'conflicts';
  if (other !== undefined) return canAgree(a, other, CONVERSION) ? 'converted' : 'conflicts';
  return null;
}

/** What two articles say of the same things: agreements, conflicts, and what is restated in another currency or measure. */
export function compareSources([first, second]: readonly [Extraction, Extraction], candidates: readonly Candidate[]): Comparison {
  const of = (id: string): readonly Figure[] =>
    candidates.map(({ figure }) => figure).filter(({ article, equivalentOf }) => article === id && equivalentOf === null);
  const restated: Restated = ({ id }) =>
    [first, second].flatMap(({ figures }) => figures.filter(({ equivalentOf }) => equivalentOf === id));
  const used = new Set<string>();
  const rows = of(first.article.id).flatMap((figure): ComparedFigures[] => {
    const like = of(second.article.id).filter((other) => !used.has(other.id) && sameSubject(figure, other));
    const other = like.find(({ value, unit }) => value === figure.value && unit === figure.unit) ?? like[0];
    const verdict = other === undefined ? null : verdictOf(figure, other, restated);
    if (other === undefined || verdict === null) return [];
    used.add(other.id);
    return [{ subject: sentenceCase(nameOf(figure)), first: figure, second: other, verdict }];
  });
  const agreeing = rows.filter(({ verdict }) => verdict !== 'conflicts').length;
  return { rows, oneEvent: overlap(first.outline.title, second.outline.title) >= SAME_EVENT || agreeing >= AGREEING };
}
