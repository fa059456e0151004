import type { Derivation, Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { RichText } from '../../model/rich-text';
import { inSentence, sentenceCase } from '../naming/case';
import { shareTitle } from './share-title';
import { trendTitle } from './trend-title';

/** A message with the numbers that were computed for it. */
export interface Message {
  readonly title: RichText;
  readonly derivations: readonly Derivation[];
}

/** A figure of a group with what it is called within a sentence. */
export interface Member {
  readonly figure: Figure;
  readonly name: string;
}

/** Longest name, in characters, that reads well in a title. */
const SHORT = 45;
/** Longest two names, in characters. */
const TOGETHER = 70;

/** 'Freezing assets' names what was done, not what is counted: no verb suits it. */
const isDoing = (name: string): boolean => /^\p{L}+ing\b/iu.test(name);

/** Kinds of which one can say that they come to a value. */
const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'mass', 'count', 'volume', 'data']);

/** 'Cash seized came to EUR 740m, assets frozen to EUR 154m' for two members; rates and shares stand behind a colon. */
function pairTitle(members: readonly Member[]): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (`${first.name}${second.name}`.length > TOGETHER || isDoing(first.name) || isDoing(second.name)) return null;
  const amounts = AMOUNTS.has(first.figure.kind);
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.name)}${amounts ? ' came to ' : ': '}` },
      { type: 'figure', id: first.figure.id, form: 'value' },
      { type: 'text', text: amounts ? `, ${second.name} to ` : `; ${second.name}: ` },
      { type: 'figure', id: second.figure.id, form: 'value' },
    ],
    derivations: [],
  };
}

const WORDS: Readonly<Record<number, string>> = { 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' };

/** 'Cannabis ranked first of the three listed, at 163.4 t': always true of a sorted group with one largest member. */
function largestTitle(members: readonly Member[]): Message | null {
  const [first, second] = members;
  if (first === undefined || second === undefined || first.figure.value === second.figure.value) return null;
  if (first.name.length > SHORT || isDoing(first.name)) return null;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.name)} ranked first of the ${WORDS[members.length] ?? 'items'} listed, at ` },
      { type: 'figure', id: first.figure.id, form: 'value' },
    ],
    derivations: [],
  };
}

/**
 * The message a group bears, or null when only a plain title is honest. Rules are tried in order.
 *
 * @param textOf an article's text: whether it writes a label's first word small.
 * @param id leads the ids of the numbers that are derived for the title.
 */
export function chartTitle(
  group: Group,
  figureOf: (id: string) => Figure | undefined,
  textOf: (article: string) => string,
  id: string,
): Message | null {
  const members = group.figures.flatMap((member, index): Member[] => {
    const figure = figureOf(member);
    const label = group.labels[index] ?? figure?.subject ?? '';
    return figure === undefined ? [] : [{ figure, name: inSentence(label, textOf(figure.article)) }];
  });
  if (group.bond === 'trend') return trendTitle(members);
  const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
  if (sorted.some(({ figure }) => figure.valueHigh !== null)) return null;
  const total = group.total === null ? null : (figureOf(group.total) ?? null);
  return shareTitle(sorted, total, id) ?? pairTitle(sorted) ?? largestTitle(sorted);
}
