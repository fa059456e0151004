import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { GroupQuery } from '../../model/template';
import { FEW } from './importance';
import { carries } from './words';

/** Groups that may be drawn and answer a query, in the order they were found; those of more figures first; handfuls of a few things each are for words, not for a chart. */
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
  return groups.filter(fits).sort((a, b) => b.figures.length - a.figures.length);
}
