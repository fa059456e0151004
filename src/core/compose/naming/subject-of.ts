import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';
import { isSound } from './subject';
import { contentWords } from '../slots/words';
import { inSentence } from './case';

/** Bonds whose labels name things; a trend's are moments, a table's its rows. */
const NAMING: ReadonlySet<Group['bond']> = new Set(['list', 'parts', 'same-unit']);

/**
 * What a figure measures, as it stands within a sentence: its own subject, or what it is called
 * beside its like when that says something else: 'missing checks' of three parts of a penalty.
 */
export function subjectOf(figure: Figure, { article, groups }: Extraction): string {
  const labels = groups
    .filter(({ bond }) => NAMING.has(bond))
    .flatMap(({ figures, labels: names }) => names.filter((_, index) => figures[index] === figure.id));
  const own = new Set(contentWords(figure.subject));
  // What a count counts is its noun; the label only says where or of whom.
  const other = figure.kind === 'count' ? undefined : labels.find((label) => contentWords(label).length > 0 && contentWords(label).every((word) => !own.has(word)));
  return inSentence(narrowed(completed(asWritten(other ?? figure.subject, around(figure, article.text)), figure, article.text), figure, article.text), article.text);
}

/** Characters beside a figure among which its name stands. */
const BESIDE = 400;
const around = ({ start, end }: Figure, text: string): string => text.slice(Math.max(0, start - BESIDE), end + BESIDE);

/** A change that is put before what changed: 'fall in'. */
const CHANGE = /^(?:\p{L}+ (?:in|of) )?/u;

/** The name with the capitals that the text gives it, unless all its words have one there: then it is a headline's. */
function asWritten(subject: string, text: string): string {
  const change = CHANGE.exec(subject)?.[0] ?? '';
  const thing = subject.slice(change.length);
  const at = thing === '' ? -1 : text.toLowerCase().indexOf(thing.toLowerCase());
  const found = at < 0 ? thing : text.slice(at, at + thing.length);
  return `${change}${/(?:^|[\s-])\p{Ll}{4}/u.test(found) ? found : thing}`;
}

/** Characters before and behind a figure in which its name may be narrowed or go on. */
const NEAR = 80;

/** Words that make another thing of what is counted: suspected cases are no cases, new ones not all, other prosecutors not the first. */
const NARROWING = '(suspected|alleged|probable|possible|presumed|unconfirmed|confirmed|reported|potential|attempted|new|false|other|further|additional|more)';

/** 'cases' → 'suspected cases', where the sentence says so right before the noun. */
function narrowed(subject: string, { kind, start, end }: Figure, text: string): string {
  if (kind !== 'count' || !/^[\p{L} -]+$/u.test(subject)) return subject;
  const [before = '', behind = ''] = [text.slice(Math.max(0, start - NEAR), start).split(/[.;\n]/).at(-1), text.slice(start, end + NEAR).split(/[.;\n]/)[0]];
  const said = new RegExp(`\\b${NARROWING}\\s+${subject}\\b`, 'iu');
  const [, adjective] = said.exec(behind) ?? said.exec(before) ?? [];
  return adjective === undefined ? subject : `${adjective.toLowerCase()} ${subject}`;
}

/** 'cost' → 'cost of the investigation', where the words behind the number say so: one word alone says of many things. */
function completed(subject: string, { kind, end }: Figure, text: string): string {
  if (kind !== 'money' || !/^\p{L}+$/u.test(subject)) return subject;
  const behind = text.slice(end, end + NEAR).split(/[.;\n]/)[0] ?? '';
  const [, more] = new RegExp(`\\b${subject}( (?:of|for) (?:the|its|their) [\\p{L}-]+)`, 'iu').exec(behind) ?? [];
  return more === undefined || !isSound(more.replace(/^ (?:of|for) (?:the|its|their) /, '')) ? subject : `${subject}${more}`;
}
