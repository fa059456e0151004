import type { Group } from '../../model/group';
import type { GroupQuery } from '../../model/template';
import type { Briefing } from '../context';
import { matchGroups } from './match-groups';

/** A group of which this share of the quantities was drawn before shows nothing new. */
const SAME = 0.5;

/** Groups that answer a query and that no chart has drawn yet, whole or in other words; no two alike. */
export function freeGroups(query: GroupQuery, { groups, figureOf, candidates, taken }: Briefing): readonly Group[] {
  const quantityOf = (id: string): string => candidates.find(({ mentions }) => mentions.includes(id))?.figure.id ?? id;
  const drawn = new Set([...taken.charted].map(quantityOf));
  return matchGroups(query, groups, figureOf).filter((group) => {
    const quantities = group.figures.map(quantityOf);
    const known = quantities.filter((quantity) => drawn.has(quantity)).length;
    if (taken.groups.has(group.id) || known > quantities.length * SAME) return false;
    for (const quantity of quantities) drawn.add(quantity);
    return true;
  });
}
