import type { Figure } from '../../src/core/model/figure';
import type { Gold, GoldFigure, Marked } from './gold';
import { near, sameUnit } from './unit-match';

/** A gold figure and the found one that answers it. */
export interface Match {
  readonly gold: GoldFigure;
  readonly figure: Figure;
}

/** What went right and wrong in one article. */
export interface Score {
  readonly gold: Gold;
  readonly matches: readonly Match[];
  readonly missed: readonly GoldFigure[];
  /** Found where nothing was to be found. */
  readonly invented: readonly Figure[];
  /** Numbers that are no figures but were taken for one. */
  readonly hit: readonly Marked[];
  readonly wrongUnit: readonly Match[];
  readonly wrongQualifier: readonly Match[];
  readonly missedPairs: readonly GoldFigure[];
  readonly wrongRanges: readonly GoldFigure[];
}

const endOf = ({ start, quote }: Marked): number => start + quote.length;

/** How many characters two spans share. */
const shared = (figure: Figure, marked: Marked): number =>
  Math.max(0, Math.min(figure.end, endOf(marked)) - Math.max(figure.start, marked.start));

/** Found and gold value agree, at either end of a range or as another accepted reading. */
function sameValue(figure: Figure, gold: GoldFigure): boolean {
  const accepted = [gold.value, gold.valueHigh, ...(gold.alt ?? []).map(({ value }) => value)];
  const found = figure.valueHigh === null ? [figure.value] : [figure.value, figure.valueHigh];
  return accepted.some((value) => found.some((mine) => near(mine, value)));
}

/** One to one, the pair that shares most of its length first. */
function matchUp(gold: readonly GoldFigure[], figures: readonly Figure[]): readonly Match[] {
  const candidates = gold.flatMap((marked) =>
    figures
      .filter((figure) => shared(figure, marked) > 0 && sameValue(figure, marked))
      .map((figure) => ({
        gold: marked,
        figure,
        likeness: shared(figure, marked) / (Math.max(figure.end, endOf(marked)) - Math.min(figure.start, marked.start)),
      })),
  );
  const taken = new Set<GoldFigure | Figure>();
  const matches: Match[] = [];
  for (const { gold: marked, figure } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(marked) || taken.has(figure)) continue;
    taken.add(marked).add(figure);
    matches.push({ gold: marked, figure });
  }
  return matches;
}

const rightQualifier = ({ gold, figure }: Match): boolean =>
  figure.qualifier === gold.qualifier || (gold.qualifierAlt ?? []).includes(figure.qualifier);

/** Both ends of a gold range were given by one figure. */
function rightRange({ gold, figure }: Match): boolean {
  const plain = near(figure.value, gold.value) && near(figure.valueHigh, gold.valueHigh);
  const [low, high] = gold.alt ?? [];
  return plain || (near(figure.value, low?.value) && near(figure.valueHigh, high?.value));
}

/** Two figures belong together when one restates the other, or both the same third. */
function linked(a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (a.equivalentOf ?? a.id) === (b.equivalentOf ?? b.id);
}

/** Scores the figures found in one article against the hand-made ones. */
export function score(gold: Gold, figures: readonly Figure[]): Score {
  const matches = matchUp(gold.figures, figures);
  const answer = new Map(matches.map((match) => [match.gold, match.figure]));
  const used = new Set(matches.map(({ figure }) => figure));
  const isSecondReading = (figure: Figure): boolean =>
    matches.some((match) => shared(figure, match.gold) > 0 && sameValue(figure, match.gold));
  const invented = figures.filter(
    (figure) =>
      !used.has(figure) && !isSecondReading(figure) && !gold.optional.some((marked) => shared(figure, marked) > 0),
  );
  return {
    gold,
    matches,
    missed: gold.figures.filter((marked) => !answer.has(marked)),
    invented,
    hit: gold.notFigures.filter((marked) => invented.some((figure) => shared(figure, marked) > 0)),
    wrongUnit: matches.filter((match) => !sameUnit(match.figure, match.gold)),
    wrongQualifier: matches.filter((match) => !rightQualifier(match)),
    missedPairs: gold.figures.filter((marked) => {
      if (marked.equivalentOf === null) return false;
      const original = gold.figures[marked.equivalentOf];
      return !linked(answer.get(marked), original && answer.get(original));
    }),
    wrongRanges: gold.figures.filter((marked) => {
      const figure = answer.get(marked);
      return marked.valueHigh !== null && !(figure !== undefined && rightRange({ gold: marked, figure }));
    }),
  };
}
