import { fillRich } from '../../model/framing/fill';
import type { StoryWords } from '../../model/framing/story-words';
import type { Figure } from '../../model/figure';
import { isResidual } from '../../model/residual';
import { plain, type RichText } from '../../model/rich-text';
import { sentenceCase } from '../naming/case';
import { isSound } from '../naming/subject';
import type { Member, Message } from './chart-title';

/** Longest name, in characters, that reads well in a title. */
const SHORT = 45;
/** Longest two names, in characters. */
const TOGETHER = 70;

/** 'Freezing assets' names what was done, not what is counted: no verb suits it. */
const isDoing = (name: string): boolean => /^\p{L}+ing\b/iu.test(name);

/** A doing is no name, whatever its capital in a list. */
const doing = (name: string): string => (isDoing(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** Kinds of which one can say that they come to a value. */
const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'mass', 'count', 'volume', 'data']);

const valueOf = ({ id }: Figure): RichText => [{ type: 'figure', id, form: 'value' }];

/** 'Cash seized came to EUR 740m, assets frozen to EUR 154m' for two members; rates and shares stand behind a colon. */
export function pairTitle(members: readonly Member[], words: StoryWords['titles']): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (`${first.name}${second.name}`.length > TOGETHER || isDoing(first.name) || isDoing(second.name)) return null;
  if (!isSound(first.name) || !isSound(second.name)) return null;
  const aim = AIM.test(first.name) ? first : AIM.test(second.name) ? second : null;
  if (aim !== null) return aimTitle(aim === first ? second : first, aim, words);
  const [lead, next] = AMOUNTS.has(first.figure.kind) ? [words.cameTo, words.alsoTo] : [words.valueFirst, words.valueNext];
  return {
    title: [
      ...fillRich(lead, { name: plain(sentenceCase(first.name)), value: valueOf(first.figure) }),
      ...fillRich(next, { name: plain(second.name), value: valueOf(second.figure) }),
    ],
    derivations: [],
  };
}

/** What is wanted, not what is. */
const AIM = /\b(?:target|budget|goal|forecast|plan)s?\b/i;

/** 'Savings came to EUR 245m, against a target of EUR 500m'. */
const aimTitle = ({ name, figure }: Member, aim: Member, { against }: StoryWords['titles']): Message => ({
  title: fillRich(against, { name: plain(sentenceCase(name)), value: valueOf(figure), aim: plain(aim.name), aimed: valueOf(aim.figure) }),
  derivations: [],
  // What is wanted steps back behind what is.
  points: [figure.id],
});

/**
 * 'Cannabis led the three listed, at 163.4 t': always true of a sorted group with one largest member.
 *
 * @param wentTo whether the source says of each sum that it went to its name.
 * @param things what all of the list are, where the source says so: 'prior judgments'.
 */
export function largestTitle(all: readonly Member[], words: StoryWords, wentTo = false, things = ''): Message | null {
  // 'Other' is no winner, however much it gathers.
  const members = all.filter(({ name }) => !isResidual(name));
  const [first, second, third] = members;
  if (first === undefined || second === undefined || first.figure.value === second.figure.value) return null;
  if (first.name.length > SHORT || isDoing(first.name) || (third === undefined && members.length < all.length)) return null;
  if (wentTo) return ofAll(words.titles.wentTo, first, members.length, words);
  if (things !== '' && members.length === all.length) return ofAll(words.titles.rankedOf, first, members.length, words, things);
  return ofAll(members.length < all.length ? words.titles.rankedNamed : words.titles.ranked, first, members.length, words);
}

/** A sentence on one member of a list, with how many there are in words. */
const ofAll = (sentence: string, { name, figure }: Member, count: number, { small, titles }: StoryWords, things = ''): Message => ({
  title: fillRich(sentence, { name: plain(sentenceCase(name)), number: plain(small[count] ?? titles.items), value: valueOf(figure), things: plain(things) }),
  derivations: [],
  points: [figure.id],
});

/** 'The source gives EUR 692k for freezing assets and EUR 86k for a seizure': two values of which no more can be said. */
export function valuesTitle(members: readonly Member[], { gives }: StoryWords['titles']): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined || `${first.name}${second.name}`.length > TOGETHER) return null;
  return {
    title: fillRich(gives, { value: valueOf(first.figure), name: plain(doing(first.name)), other: valueOf(second.figure), otherName: plain(doing(second.name)) }),
    derivations: [],
  };
}

/** 'Ducted systems reach highest of the four ranges listed': the one whose upper end no other reaches. */
export function highestTitle(members: readonly Member[], words: StoryWords): Message | null {
  const top = ({ figure }: Member): number => figure.valueHigh ?? figure.value;
  const [first, second] = [...members].sort((a, b) => top(b) - top(a));
  if (first === undefined || second === undefined || top(first) === top(second)) return null;
  if (first.name.length > SHORT || isDoing(first.name)) return null;
  return ofAll(words.titles.reached, first, members.length, words);
}
