import type { StoryWords } from '../../model/framing/story-words';
import { fillRich } from '../../model/framing/fill';
import { sentenceCase } from '../naming/case';
import { plain } from '../../model/rich-text';
import { nameOf } from '../naming/label';
import { isSound } from '../naming/subject';
import type { Member, Message } from './chart-title';

/** Longest moment, in characters, that a title takes in brackets. */
const SHORT = 24;

/**
 * 'Arrests rose from 1,000 (end of 2020) to 6,558 (June 2023)': first and last value, `members`
 * being in order of time. Null when a value is a range, a moment unnamed, or nothing changed.
 */
export function trendTitle(members: readonly Member[], { rose, fell }: StoryWords['titles']): Message | null {
  const first = members[0];
  const last = members[members.length - 1];
  if (first === undefined || last === undefined || first.figure.value === last.figure.value) return null;
  if (members.some(({ figure }) => figure.valueHigh !== null)) return null;
  const [subject] = members
    .map(({ figure }) => nameOf(figure))
    .filter(isSound)
    .sort((a, b) => a.length - b.length);
  if (subject === undefined || [first, last].some(({ name }) => name === '' || name.length > SHORT)) return null;
  return {
    title: fillRich(last.figure.value > first.figure.value ? rose : fell, {
      name: plain(sentenceCase(subject)),
      first: [{ type: 'figure', id: first.figure.id, form: 'value' }],
      began: plain(momentOf(first)),
      last: [{ type: 'figure', id: last.figure.id, form: 'value' }],
      ended: plain(momentOf(last)),
    }),
    derivations: [],
  };
}

/** ' (end of 2020)'; nothing where the source only says which came before. */
const momentOf = ({ name }: Member): string => (/^(?:before|after)$/i.test(name) ? '' : ` (${name})`);
