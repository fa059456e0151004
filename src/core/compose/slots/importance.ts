import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { isSound } from '../naming/subject';

const KIND_WEIGHT: Readonly<Record<Figure['kind'], number>> = {
  money: 3,
  count: 3,
  percent: 2.5,
  mass: 2.5,
  rate: 1.5,
  volume: 1.5,
  data: 1.5,
  length: 1,
  area: 1,
  ratio: 1,
  duration: 1,
  other: 0.5,
};

/** Counts below this are mostly grammar ('two suspects'), not results. */
export const FEW = 10;

/**
 * How central a figure is to its article: said in the title, early, in a list of results, of a kind
 * that committees ask for, large among its own kind. Higher is more central; only the order means anything.
 */
export function importance(figure: Figure, { article, outline, figures }: Extraction): number {
  const block = article.blocks.find((candidate) => candidate.id === figure.block);
  const repeated = figures.filter(
    (other) => other.value === figure.value && other.unit === figure.unit,
  ).length;
  const listed = block?.kind === 'bullet' || block?.kind === 'table' ? 2 : 0;
  const early = 2 * (1 - figure.start / Math.max(1, article.text.length));
  const titled = outline.title.includes(figure.quote) ? 2 : 0;
  const peers = figures.filter((other) => other.kind === figure.kind && other.unit === figure.unit);
  const rank = peers.filter((other) => other.value > figure.value).length;
  const large = 1 - rank / peers.length;
  const named = isSound(figure.subject) ? 0 : -2;
  const few = figure.kind === 'count' && figure.value < FEW ? -3 : 0;
  return KIND_WEIGHT[figure.kind] + few + listed + early + titled + large + named + Math.min(2, repeated - 1);
}
