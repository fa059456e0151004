import type { Figure } from '../../model/figure';
import type { FigureQuery } from '../../model/template';
import { nameOf } from '../naming/label';
import { FEW } from './importance';
import { MEANINGS } from './meanings';
import { carries } from './words';

/** A chosen quantity: the mention that speaks for it, with how central it is and the sentence or bullet around it. */
export interface Candidate {
  readonly figure: Figure;
  readonly importance: number;
  /** Ids of all chosen mentions of the same quantity, this one's among them. */
  readonly mentions: readonly string[];
  /** Whether it only says from what another value came ('from a £46m loss to …'), is of one case among many, or is outdated. */
  readonly minor: boolean;
  /** Whether it is aimed at, foretold, allowed or a part of what is named: its name alone would claim that it is so. */
  readonly supposed: boolean;
  /** Whether the article's title says it. */
  readonly titled: boolean;
  /** The sentences it stands in, the title among them, where no other figure of its kind shares them. */
  readonly around: string;
}

/** A meaning's own conditions with the query's added to them; the query's win. */
const resolved = (query: FigureQuery): FigureQuery =>
  query.meaning === undefined ? query : { ...MEANINGS[query.meaning], ...query };

/** How well a figure answers a query: 0 not at all, 2 by its own words, 1 by its sentence. */
function answers({ figure, around }: Candidate, query: FigureQuery): 0 | 1 | 2 {
  if (query.kinds !== undefined && !query.kinds.includes(figure.kind)) return 0;
  if (query.units !== undefined && !query.units.includes(figure.unit ?? '')) return 0;
  const own = `${figure.subject} ${figure.unit ?? ''} ${figure.quote}`;
  if (query.not !== undefined && carries(own, query.not)) return 0;
  if (query.words === undefined || carries(own, query.words)) return 2;
  // A count is of the noun beside it, whatever else its sentence speaks of.
  if (figure.kind === 'count') return 0;
  return carries(around, query.words) ? 1 : 0;
}

/** What a figure loses that nothing names, unless the title says it: a card could only quote around it. */
const UNNAMED = 3;
/** By how much a figure's own words outweigh its sentence where size does not decide. */
const OWN_WORDS = 2;

/**
 * The figures that answer a query, best first. Restated equivalents never answer; their original
 * does. Ties are settled by importance, then by place.
 */
export function matchFigures(asked: FigureQuery, candidates: readonly Candidate[]): readonly Figure[] {
  const query = resolved(asked);
  // A handful is grammar where a count is wanted for its size.
  const least = asked.meaning === 'main-count' ? FEW : 0;
  const prefer = query.prefer ?? 'central';
  const ranked = candidates
    .filter(({ figure, minor }) => figure.equivalentOf === null && !minor && figure.value >= least)
    .map((candidate) => ({ ...candidate, answer: answers(candidate, query) }))
    .filter(({ answer }) => answer > 0);
  type Ranked = (typeof ranked)[number];
  const worth = ({ figure, titled, importance, answer }: Ranked): number =>
    importance + answer * OWN_WORDS - (nameOf(figure) === '' && !titled ? UNNAMED : 0);
  const order = (a: Ranked, b: Ranked): number => {
    switch (prefer) {
      case 'largest':
        return b.answer - a.answer || b.figure.value - a.figure.value;
      case 'first':
        return b.answer - a.answer || a.figure.start - b.figure.start;
      case 'central':
        return worth(b) - worth(a);
    }
  };
  return [...ranked]
    .sort((a, b) => order(a, b) || b.importance - a.importance || a.figure.start - b.figure.start)
    .map(({ figure }) => figure);
}
