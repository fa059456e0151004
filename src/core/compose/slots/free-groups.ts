import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { GroupQuery } from '../../model/template';
import type { Briefing } from '../context';
import { isSound } from '../naming/subject';
import { matchGroups } from './match-groups';
import { sameQuantity } from './mentions';
import { sharedDate } from './shared-date';

/** A group of which more than this share of the quantities was drawn before shows nothing new. */
const SAME = 0.5;

/** Bonds whose members are told apart by what they are called. */
const NAMED: ReadonlySet<Group['bond']> = new Set(['list', 'same-unit']);

/** Whether a label names a thing: 'September' and 'country’s' do not, 'EU' does. */
const isTelling = (label: string): boolean => isSound(label) || /^\p{Lu}{2}$/u.test(label);

/** What of a briefing is looked at. */
type Offered = Pick<Briefing, 'groups' | 'figureOf' | 'candidates'> & { readonly taken: Pick<Briefing['taken'], 'groups' | 'charted'> };

/** Groups that answer a query and that no chart has drawn yet, whole or in other words; no two alike. */
export function freeGroups(query: GroupQuery, { groups, figureOf, taken, candidates }: Offered): readonly Group[] {
  // A value and what it came from are one thing at two times, not two things.
  const minor = new Set(candidates.flatMap((candidate) => (candidate.minor ? candidate.mentions : [])));
  const figuresOf = (ids: Iterable<string>): readonly Figure[] => [...ids].flatMap((id) => figureOf(id) ?? []);
  const drawn = [...figuresOf(taken.charted)];
  // The same rows of another year are one chart's matter.
  const tables = new Set(groups.filter(({ id }) => taken.groups.has(id)).map(({ labels }) => labels.join(' | ')));
  return matchGroups(query, groups, figureOf).filter((group) => {
    const own = figuresOf(group.figures);
    const known = own.filter((figure) => drawn.some((other) => sameQuantity(figure, other))).length;
    if (NAMED.has(group.bond) && !group.labels.every(isTelling)) return false;
    if (NAMED.has(group.bond) && group.figures.some((id) => minor.has(id))) return false;
    if (taken.groups.has(group.id) || known > own.length * SAME || (sharedDate(own) !== '' && tables.has(group.labels.join(' | ')))) return false;
    drawn.push(...own);
    tables.add(group.labels.join(' | '));
    return true;
  });
}
