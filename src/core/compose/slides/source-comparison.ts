import type { Figure } from '../../model/figure';
import type { SlideOf } from '../../model/slide';
import { empty, filled, made, slideBase, type Maker } from '../context';
import { labelOf, sentenceCase } from '../naming';
import { wordsOf } from '../slots/words';

type Row = SlideOf<'source-comparison'>['rows'][number];

const sameSubject = (a: Figure, b: Figure): boolean => {
  if (a.kind !== b.kind) return false;
  const words = new Set(wordsOf(labelOf(a)));
  const common = wordsOf(labelOf(b)).filter((word) => words.has(word)).length;
  return common > 0 && common >= Math.min(words.size, wordsOf(labelOf(b)).length) / 2;
};

const verdict = (a: Figure, b: Figure): Row['verdict'] =>
  a.unit !== b.unit ? 'converted' : a.value === b.value && a.valueHigh === b.valueHigh ? 'agrees' : 'conflicts';

/** What two articles say of the same things; needs two articles. */
export const sourceComparison: Maker<'source-comparison'> = (wanted, { candidates, extractions }) => {
  const [first, second] = extractions;
  if (first === undefined || second === undefined) {
    const why = 'A second article is needed to compare sources.';
    return { outcome: 'dropped', why, slots: [empty('sources', why)] };
  }
  const of = (id: string): readonly Figure[] =>
    candidates.map(({ figure }) => figure).filter(({ article, equivalentOf }) => article === id && equivalentOf === null);
  const others = of(second.article.id);
  const rows = of(first.article.id).flatMap((figure): Row[] => {
    const other = others.find((candidate) => sameSubject(figure, candidate));
    return other === undefined
      ? []
      : [{ subject: [{ type: 'text', text: sentenceCase(labelOf(figure)) }], first: figure.id, second: other.id, verdict: verdict(figure, other) }];
  });
  if (rows.length === 0) {
    const why = 'The two articles give no figure for the same thing.';
    return { outcome: 'dropped', why, slots: [empty('sources', why)] };
  }
  return made(
    {
      ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'reported'),
      kind: 'source-comparison',
      sources: [first.outline.title, second.outline.title],
      rows,
    },
    { slots: [filled('sources', rows.flatMap((row) => [row.first ?? '', row.second ?? '']), 'Figures of the same subject.')] },
  );
};
