import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';
import { isSound } from '../naming/subject';
import { outdatedIn } from './outdated';
import { saidInTitle } from './said-in-title';

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

/** How often each thing that `key` names occurs. */
function counted(figures: readonly Figure[], key: (figure: Figure) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(key(figure), (counts.get(key(figure)) ?? 0) + 1);
  return counts;
}

/** The values of each kind and unit, largest first. */
function valuesByPeers(figures: readonly Figure[]): ReadonlyMap<string, readonly number[]> {
  const peers = new Map<string, number[]>();
  for (const figure of figures) {
    const values = peers.get(peersOf(figure));
    if (values === undefined) peers.set(peersOf(figure), [figure.value]);
    else values.push(figure.value);
  }
  for (const values of peers.values()) values.sort((a, b) => b - a);
  return peers;
}

const peersOf = ({ kind, unit }: Figure): string => `${kind} ${unit}`;
/** Equal percentages of different things are no repetition. */
const quantityOf = ({ value, unit, kind, subject }: Figure): string => `${value} ${unit}${kind === 'percent' ? ` ${subject.toLowerCase()}` : ''}`;

/** What a value loses of which the article gives a later one. */
const OUTDATED = -2;

/** Words that open a sentence on the whole of what an article tells in parts. */
const ON_THE_WHOLE = /^(?:Overall(?:,| the| \p{Lu})|In total|In all|Altogether|All told|(?:The )?[Gg]roup|Insgesamt|Der Konzern)(?![\p{Ll}-])/u;
/** What a figure of the whole gains on those of its parts. */
const WHOLE = 1.5;

/** How many of the values, which run from the largest down, are larger. */
function rankOf(value: number, values: readonly number[]): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) > value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Tells how central a figure is to its article: said in the title, early, in a list of results, of a
 * kind that committees ask for, large among its own kind, and the latest of its measure. Higher is more central; only the order
 * means anything. Its peers are looked through once, as an article may have tens of thousands.
 */
export function importanceIn({ article, outline, figures }: Extraction): (figure: Figure) => number {
  const kinds = new Map(article.blocks.map(({ id, kind }) => [id, kind]));
  const mentioned = counted(figures, quantityOf);
  const peers = valuesByPeers(figures);
  const isOutdated = outdatedIn(figures);
  const sentences = byBlock(outline.sentences);
  return (figure) => {
    const kind = kinds.get(figure.block);
    const listed = kind === 'bullet' || kind === 'table' ? 2 : 0;
    const early = 2 * (1 - figure.start / Math.max(1, article.text.length));
    const titled = saidInTitle(outline.title, figure.quote) ? 2 : 0;
    const values = peers.get(peersOf(figure)) ?? [figure.value];
    const large = 1 - rankOf(figure.value, values) / values.length;
    const named = isSound(figure.subject) ? 0 : -2;
    const few = figure.kind === 'count' && figure.value < FEW ? -3 : 0;
    const outdated = isOutdated(figure) ? OUTDATED : 0;
    const sentence = sentences.get(figure.block)?.find(({ start, end }) => start <= figure.start && end >= figure.end);
    const whole = sentence !== undefined && ON_THE_WHOLE.test(article.text.slice(sentence.start, sentence.end)) ? WHOLE : 0;
    const repeated = (mentioned.get(quantityOf(figure)) ?? 1) - 1;
    return KIND_WEIGHT[figure.kind] + few + listed + early + titled + large + named + whole + outdated + Math.min(2, repeated);
  };
}
