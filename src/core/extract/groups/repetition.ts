import type { Figure } from '../../model/figure';
import type { Candidate } from './candidate';

/** Remembers groups and tells those that say nothing new. */
export interface Repetition {
  readonly add: (candidate: Candidate) => void;
  readonly has: (candidate: Candidate) => boolean;
}

/**
 * A group is repeated when all its figures are members, or the total, of one group before it; a
 * trend also when an earlier trend says the same values of the same dates, as prose does that
 * retells a table.
 */
export function repetition(): Repetition {
  const byFigure = new Map<string, Candidate[]>();
  const bySaying = new Map<string, Candidate[]>();
  return {
    add: (candidate) => {
      for (const figure of membersOf(candidate)) {
        put(byFigure, figure.id, candidate);
        if (candidate.bond === 'trend') put(bySaying, saying(figure), candidate);
      }
    },
    has: ({ bond, figures }) => {
      const [first] = figures;
      if (!first) return true;
      const holders = byFigure.get(first.id) ?? [];
      const tellers = bond === 'trend' ? (bySaying.get(saying(first)) ?? []) : [];
      return (
        holders.some((holder) => holdsAll(holder, figures, ({ id }) => id)) ||
        tellers.some((teller) => holdsAll(teller, figures, saying))
      );
    },
  };
}

const membersOf = ({ figures, total }: Candidate): readonly Figure[] =>
  total ? [...figures, total] : figures;

function holdsAll(candidate: Candidate, figures: readonly Figure[], key: (figure: Figure) => string): boolean {
  const keys = new Set(membersOf(candidate).map(key));
  return figures.every((figure) => keys.has(key(figure)));
}

const saying = ({ kind, unit, value, asOf }: Figure): string =>
  `${kind} ${unit ?? ''} ${value} ${asOf?.iso ?? ''}`;

function put(index: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const held = index.get(key);
  if (held) held.push(candidate);
  else index.set(key, [candidate]);
}
