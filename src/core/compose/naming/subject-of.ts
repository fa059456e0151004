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
  return inSentence(completed(other ?? figure.subject, figure, article.text), article.text);
}

/** Characters behind a figure in which its name may go on. */
const NEAR = 80;

/** 'cost' → 'cost of the investigation', where the words behind the number say so: one word alone says of many things. */
function completed(subject: string, { kind, end }: Figure, text: string): string {
  if (kind !== 'money' || !/^\p{L}+$/u.test(subject)) return subject;
  const behind = text.slice(end, end + NEAR).split(/[.;\n]/)[0] ?? '';
  const [, more] = new RegExp(`\\b${subject}( (?:of|for) (?:the|its|their) [\\p{L}-]+)`, 'iu').exec(behind) ?? [];
  return more === undefined || !isSound(more.replace(/^ (?:of|for) (?:the|its|their) /, '')) ? subject : `${subject}${more}`;
}
