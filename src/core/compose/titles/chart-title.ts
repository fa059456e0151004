import type { StoryWords } from '../../model/framing/story-words';
import type { Derivation, Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import type { RichText } from '../../model/rich-text';
import { inSentence } from '../naming/case';
import { contentWords } from '../slots/words';
import { fuller } from '../naming/fuller';
import { highestTitle, largestTitle, pairTitle, valuesTitle } from './ranked-title';
import { shareTitle } from './share-title';
import { trendTitle } from './trend-title';

/** A message with the numbers that were computed for it. */
export interface Message {
  readonly title: RichText;
  readonly derivations: readonly Derivation[];
  /** Ids of the figures that it speaks of, where it does not speak of all. */
  readonly points?: readonly string[];
}

/** A figure of a group with what it is called within a sentence. */
export interface Member {
  readonly figure: Figure;
  readonly name: string;
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
  words: StoryWords,
): Message | null {
  const members = group.figures.flatMap((member, index): Member[] => {
    const figure = figureOf(member);
    const label = fuller(group.labels[index] ?? '', figure?.subject ?? '') || (figure?.subject ?? '');
    return figure === undefined ? [] : [{ figure, name: inSentence(label, textOf(figure.article)) }];
  });
  if (group.bond === 'trend') return trendTitle(members, words.titles);
  const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
  if (sorted.some(({ figure }) => figure.valueHigh !== null)) return valuesTitle(sorted, words.titles) ?? highestTitle(sorted, words);
  const total = group.total === null ? null : (figureOf(group.total) ?? null);
  return shareTitle(sorted, total, id, words) ?? pairTitle(sorted, words.titles) ?? largestTitle(sorted, words, wentToNames(sorted, textOf), thingsOf(group)) ?? valuesTitle(sorted, words.titles);
}

/** Characters behind an amount in which its receiver stands. */
const RECEIVER = 60;

/** Whether the source says of each amount to whom it went: 'EUR 3m to Oxmoor, EUR 1m to Leeds'. */
function wentToNames(members: readonly Member[], textOf: (article: string) => string): boolean {
  return members.every(({ figure, name }) => {
    const behind = textOf(figure.article).slice(figure.end, figure.end + RECEIVER);
    const at = behind.indexOf(name);
    return figure.kind === 'money' && at > 0 && /^[^,;.]*\bto (?:the )?$/.test(behind.slice(0, at));
  });
}

/** What a list of names is of, where its heading says that and no more: 'prior judgments' of 'prior judgments, USD'; empty where it lists the names. */
function thingsOf({ bond, heading, labels }: Group): string {
  const [things = ''] = heading.split(', ');
  const said = new Set(contentWords(things));
  const lists = labels.some((label) => contentWords(label).some((word) => said.has(word)));
  return bond === 'list' && /^\p{Ll}+(?: \p{Ll}+)*s$/u.test(things) && !/ and /.test(things) && !lists ? things : '';
}
