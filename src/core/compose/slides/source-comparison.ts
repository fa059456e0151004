import type { Figure } from '../../model/figure';
import { plain } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { nameOf } from '../naming/label';
import { contentWords, overlap } from '../slots/words';

type Row = SlideOf<'source-comparison'>['rows'][number];

/** Rows on one slide that can still be compared at a glance. */
const MOST = 10;

/** Half of the shorter name's words in common, and numbers of one kind. */
function sameSubject(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  const words = new Set(contentWords(nameOf(a)));
  const others = contentWords(nameOf(b));
  const common = others.filter((word) => words.has(word)).length;
  return common > 0 && common >= Math.min(words.size, others.length) / 2;
}

/** Articles whose titles share this much of their words, or that agree on two figures, speak of one event. */
const SAME_EVENT = 0.4;
const AGREEING = 2;

/** How the second figure stands to the first; null when nothing tells, because the units differ and neither restates the other's. */
function verdict(a: Figure, b: Figure, restatedIn: (figure: Figure) => readonly (string | null)[]): Row['verdict'] | null {
  if (a.unit === b.unit) return a.value === b.value && a.valueHigh === b.valueHigh ? 'agrees' : 'conflicts';
  return restatedIn(a).includes(b.unit) || restatedIn(b).includes(a.unit) ? 'converted' : null;
}

/** What two articles say of the same things; needs two articles that speak of one event. */
export const sourceComparison: Maker<'source-comparison'> = (wanted, { candidates, extractions }) => {
  const [first, second] = extractions;
  if (first === undefined || second === undefined) return dropped('sources', 'A second article is needed to compare sources.');
  const of = (id: string): readonly Figure[] =>
    candidates.map(({ figure }) => figure).filter(({ article, equivalentOf }) => article === id && equivalentOf === null);
  const restatedIn = ({ id }: Figure): readonly (string | null)[] =>
    extractions.flatMap(({ figures }) => figures.filter(({ equivalentOf }) => equivalentOf === id).map(({ unit }) => unit));
  const used = new Set<string>();
  const rows = of(first.article.id)
    .flatMap((figure): Row[] => {
      const like = of(second.article.id).filter((other) => !used.has(other.id) && sameSubject(figure, other));
      const other = like.find(({ value, unit }) => value === figure.value && unit === figure.unit) ?? like[0];
      const found = other === undefined ? null : verdict(figure, other, restatedIn);
      if (other === undefined || found === null) return [];
      used.add(other.id);
      return [{ subject: plain(sentenceCase(nameOf(figure))), first: figure.id, second: other.id, verdict: found }];
    })
    .slice(0, MOST);
  if (rows.length === 0) return dropped('sources', 'The two articles give no figure for the same thing.');
  const oneEvent =
    overlap(first.outline.title, second.outline.title) >= SAME_EVENT ||
    rows.filter((row) => row.verdict === 'agrees').length >= AGREEING;
  if (!oneEvent) return dropped('sources', 'The articles seem to speak of different events: their figures are no two versions of one.');
  return made(
    {
      ...slideBase(wanted, plain(wanted.title), 'fact'),
      kind: 'source-comparison',
      sources: [first.outline.title, second.outline.title],
      rows,
    },
    { slots: [filled('sources', rows.flatMap((row) => [row.first, row.second].filter((id) => id !== null)), 'Figures of the same kind whose names share their words.')] },
  );
};
