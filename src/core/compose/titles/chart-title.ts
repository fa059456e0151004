import { derivation } from '../../model/derivation';
import type { Derivation, Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { RichText } from '../../model/rich-text';
import { sentenceCase } from '../naming/case';
import { trendTitle } from './trend-title';

/** A message with the numbers that were computed for it. */
export interface Message {
  readonly title: RichText;
  readonly derivations: readonly Derivation[];
}

interface Member {
  readonly figure: Figure;
  readonly label: string;
}

/** Shares below this bear no message. */
const TELLING_SHARE = 75;

/** What adds up in a list of this kind: weights, amounts and counts do, rates and shares do not. */
const additive = (kind: Figure['kind']): string | null =>
  kind === 'mass' ? 'the weight listed' : null;

/**
 * 'Cannabis and cocaine make up 99% of the weight listed': the fewest leading members that carry
 * the group, where a whole is stated or the members are weights in one list. Null when no honest
 * message can be made so.
 */
function shareTitle(members: readonly Member[], total: Figure | null, id: string): Message | null {
  const [first] = members;
  if (first === undefined || members.some(({ figure }) => figure.qualifier !== 'exact')) return null;
  const whole = total === null ? additive(first.figure.kind) : `the ${total.subject || 'total'}`;
  if (whole === null || members.length < 3) return null;
  const sum = derivation(`${id}-sum`, 'sum', members.map(({ figure }) => figure), first.figure.subject);
  for (const count of [1, 2]) {
    const leaders = members.slice(0, count);
    const share = derivation(
      `${id}-share`,
      'share',
      [...leaders.map(({ figure }) => figure), total ?? sum],
      'share',
    );
    if (share.value < TELLING_SHARE || share.value >= 100) continue;
    const names = leaders.map(({ label }, index) => (index === 0 ? sentenceCase(label) : label)).join(' and ');
    return {
      title: [
        { type: 'text', text: `${names} ${count === 1 ? 'makes' : 'make'} up ` },
        { type: 'figure', id: share.id, form: 'value' },
        { type: 'text', text: ` of ${whole}` },
      ],
      derivations: total === null ? [sum, share] : [share],
    };
  }
  return null;
}

/** 'Cannabis leads at 163.4 t': always true of a sorted group with one largest member. */
function largestTitle(members: readonly Member[]): Message | null {
  const [first, second] = members;
  if (first === undefined || second === undefined || first.figure.value === second.figure.value) return null;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.label)} is the largest of ${WORDS[members.length] ?? 'those'} listed, at ` },
      { type: 'figure', id: first.figure.id, form: 'value' },
    ],
    derivations: [],
  };
}

const WORDS: Readonly<Record<number, string>> = {
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
};

/** 'Cash seized at EUR 740m, accounts frozen at EUR 154m' for two members. */
function pairTitle(members: readonly Member[]): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined) return null;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.label)} came to ` },
      { type: 'figure', id: first.figure.id, form: 'value' },
      { type: 'text', text: `, ${second.label} to ` },
      { type: 'figure', id: second.figure.id, form: 'value' },
    ],
    derivations: [],
  };
}

/** The message a group bears, or null when only a plain title is honest. Rules are tried in order. */
export function chartTitle(
  group: Group,
  figureOf: (id: string) => Figure | undefined,
  id: string,
): Message | null {
  const members = group.figures.flatMap((member, index): Member[] => {
    const figure = figureOf(member);
    return figure === undefined ? [] : [{ figure, label: group.labels[index] ?? figure.subject }];
  });
  if (group.bond === 'trend') return trendTitle(members.map(({ figure }) => figure));
  const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
  if (sorted.some(({ figure }) => figure.valueHigh !== null)) return null;
  const total = group.total === null ? null : (figureOf(group.total) ?? null);
  return shareTitle(sorted, total, id) ?? pairTitle(sorted) ?? largestTitle(sorted);
}
