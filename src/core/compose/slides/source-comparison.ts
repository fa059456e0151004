import type { Figure } from '../../model/figure';
import { plain } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { nameOf } from '../naming/label';
import { contentWords } from '../slots/words';

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

const verdict = (a: Figure, b: Figure): Row['verdict'] =>
  a.unit !== b.unit ? 'converted' : a.value === b.value && a.valueHigh === b.valueHigh ? 'agrees' : 'conflicts';

/** What two articles say of the same things; needs two articles. */
export const sourceComparison: Maker<'source-comparison'> = (wanted, { candidates, extractions }) => {
  const [first, second] = extractions;
  if (first === undefined || second === undefined) return dropped('sources', 'A second article is needed to compare sources.');
  const of = (id: string): readonly Figure[] =>
    candidates.map(({ figure }) => figure).filter(({ article, equivalentOf }) => article === id && equivalentOf === null);
  const used = new Set<string>();
  const rows = of(first.article.id)
    .flatMap((figure): Row[] => {
      const like = of(second.article.id).filter((other) => !used.has(other.id) && sameSubject(figure, other));
      const other = like.find(({ value, unit }) => value === figure.value && unit === figure.unit) ?? like[0];
      if (other === undefined) return [];
      used.add(other.id);
      return [{ subject: plain(sentenceCase(nameOf(figure))), first: figure.id, second: other.id, verdict: verdict(figure, other) }];
    })
    .slice(0, MOST);
  if (rows.length === 0) return dropped('sources', 'The two articles give no figure for the same thing.');
  return made(
    {
      ...slideBase(wanted, plain(wanted.title), 'reported'),
      kind: 'source-comparison',
      sources: [first.outline.title, second.outline.title],
      rows,
    },
    { slots: [filled('sources', rows.flatMap((row) => [row.first ?? '', row.second ?? '']), 'Figures of the same kind whose names share their words.')] },
  );
};
