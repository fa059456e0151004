import type { Figure } from '../../model/figure';
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

/** 'Cash seized came to EUR 740m, assets frozen to EUR 154m' for two members; rates and shares stand behind a colon. */
export function pairTitle(members: readonly Member[]): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (`${first.name}${second.name}`.length > TOGETHER || isDoing(first.name) || isDoing(second.name)) return null;
  if (!isSound(first.name) || !isSound(second.name)) return null;
  const amounts = AMOUNTS.has(first.figure.kind);
  const aim = AIM.test(first.name) ? first : AIM.test(second.name) ? second : null;
  if (aim !== null) return aimTitle(aim === first ? second : first, aim);
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

/** What is wanted, not what is. */
const AIM = /\b(?:target|budget|goal|forecast|plan)s?\b/i;

/** 'Savings came to EUR 245m, against a target of EUR 500m'. */
const aimTitle = ({ name, figure }: Member, aim: Member): Message => ({
  title: [
    { type: 'text', text: `${sentenceCase(name)} came to ` },
    { type: 'figure', id: figure.id, form: 'value' },
    { type: 'text', text: `, against a ${aim.name} of ` },
    { type: 'figure', id: aim.figure.id, form: 'value' },
  ],
  derivations: [],
});

const WORDS: Readonly<Record<number, string>> = { 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' };

/** 'Cannabis ranked first of the three listed, at 163.4 t': always true of a sorted group with one largest member. */
export function largestTitle(members: readonly Member[]): Message | null {
  const [first, second] = members;
  if (first === undefined || second === undefined || first.figure.value === second.figure.value) return null;
  if (first.name.length > SHORT || isDoing(first.name)) return null;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.name)} ranked first of the ${WORDS[members.length] ?? 'items'} listed, at ` },
      { type: 'figure', id: first.figure.id, form: 'value' },
    ],
    derivations: [],
    points: [first.figure.id],
  };
}

/** 'The source gives EUR 692k for freezing assets and EUR 86k for a seizure': two values of which no more can be said. */
export function valuesTitle(members: readonly Member[]): Message | null {
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third !== undefined || `${first.name}${second.name}`.length > TOGETHER) return null;
  return {
    title: [
      { type: 'text', text: 'The source gives ' },
      { type: 'figure', id: first.figure.id, form: 'value' },
      { type: 'text', text: ` for ${doing(first.name)} and ` },
      { type: 'figure', id: second.figure.id, form: 'value' },
      { type: 'text', text: ` for ${doing(second.name)}` },
    ],
    derivations: [],
  };
}

/** 'Ducted systems reach highest of the four ranges listed': the one whose upper end no other reaches. */
export function highestTitle(members: readonly Member[]): Message | null {
  const top = ({ figure }: Member): number => figure.valueHigh ?? figure.value;
  const [first, second] = [...members].sort((a, b) => top(b) - top(a));
  if (first === undefined || second === undefined || top(first) === top(second)) return null;
  if (first.name.length > SHORT || isDoing(first.name)) return null;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(first.name)} reached highest of the ${WORDS[members.length] ?? 'items'} listed, at ` },
      { type: 'figure', id: first.figure.id, form: 'value' },
    ],
    derivations: [],
    points: [first.figure.id],
  };
}
