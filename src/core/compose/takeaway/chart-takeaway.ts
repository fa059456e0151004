import type { StoryWords } from '../../model/framing/story-words';
import type { Derivation, Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import { isResidual } from '../../model/residual';
import type { RichText } from '../../model/rich-text';
import { rankedTakeaway } from './ranked-takeaway';
import { trendTakeaway } from './trend-takeaway';

/** What a picture shows beyond its title, with the numbers that were computed for it. */
export interface Takeaway {
  readonly text: RichText;
  readonly derivations: readonly Derivation[];
}

/** Bonds that say of figures that they measure the same of several things. */
const ALIKE: ReadonlySet<Group['bond']> = new Set(['list', 'table', 'parts', 'trend']);

/**
 * What can be computed from a group's figures alone: how often the largest holds the next and the
 * smallest, or how far a count moved. Null where a ratio would claim more than the source states: a
 * range, an open end, a value of zero or below, things that share nothing but their unit.
 *
 * @param id leads the ids of the numbers that are derived for it.
 */
export function chartTakeaway(group: Group, figureOf: (id: string) => Figure | undefined, id: string, words: StoryWords['takeaways']): Takeaway | null {
  const figures = group.figures.flatMap((member) => figureOf(member) ?? []);
  const [first] = figures;
  if (!ALIKE.has(group.bond) || first === undefined || figures.length < 2 || !figures.every((figure) => bears(figure, first))) return null;
  if (group.bond === 'trend') return trendTakeaway(figures, id, words);
  const named = group.figures.flatMap((member, index) => (isResidual(group.labels[index] ?? '') ? [] : (figureOf(member) ?? [])));
  return named.length < figures.length ? rankedTakeaway(named, id, { ranked: words.rankedNamed, closeAtTop: null }) : rankedTakeaway(figures, id, words);
}

/** Whether a ratio may be formed with a figure: closed, above nothing, and in the others' unit. */
const bears = ({ value, valueHigh, qualifier, unit }: Figure, first: Figure): boolean =>
  value > 0 && valueHigh === null && (qualifier === 'exact' || qualifier === 'about') && unit === first.unit;
