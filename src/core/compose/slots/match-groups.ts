import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { GroupQuery } from '../../model/template';
import { FEW } from './importance';
import { sharedDate } from './shared-date';
import { carries } from './words';

/** Groups that may be drawn and answer a query, in the order they were found; those of more figures first, of as many those of a later date; handfuls of a few things each are for words, not for a chart. */
export function matchGroups(
  query: GroupQuery,
  groups: readonly Group[],
  figureOf: (id: string) => Figure | undefined,
): readonly Group[] {
  const fits = (group: Group): boolean => {
    if (group.suggestion === null) return false;
    if (query.bonds !== undefined && !query.bonds.includes(group.bond)) return false;
    const members = group.figures.flatMap((id) => figureOf(id) ?? []);
    const kind = members[0]?.kind;
    if (kind === 'count' && members.every(({ value }) => value < FEW)) return false;
    if (query.kinds !== undefined && (kind === undefined || !query.kinds.includes(kind))) return false;
    const words = [group.heading, ...group.labels, ...members.map((figure) => figure.subject)].join(' ');
    if (query.not !== undefined && carries(words, query.not)) return false;
    return query.words === undefined || carries(words, query.words);
  };
  return groups
    .filter(fits)
    .map((group) => ({ group, date: sharedDate(group.figures.flatMap((id) => figureOf(id) ?? [])) }))
    .sort((a, b) => b.group.figures.length - a.group.figures.length || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ group }) => group);
}
