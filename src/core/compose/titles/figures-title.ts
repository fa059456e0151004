import type { Figure } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import { listed, nameable, named } from '../naming/named';
import { isSound } from '../naming/subject';

/** Longest name, in characters, in a list of names. */
const BRIEF = 28;
/** Longest title in characters: two lines. */
const TWO_LINES = 95;

/** 'Bottom line: 6,558 arrests and EUR 740m in cash seized': the plain title led by up to `most` figures with their names. Plain when the first figure, which matters most, has no name, or when one bare count is all. */
export function figuresTitle(lead: string, figures: readonly Figure[], most: number): RichText {
  const telling = figures.filter(nameable).slice(0, most);
  const [first] = telling;
  if (first === undefined || first !== figures[0] || (telling.length === 1 && first.kind === 'count')) return plain(lead);
  return [{ type: 'text', text: `${lead}: ` }, ...listed(telling.map(named))];
}

/** 'Key figures: arrests; cash, cannabis and weapons seized': the plain title with what the cards below count. */
export function subjectsTitle(lead: string, names: readonly string[]): RichText {
  let kept = names.filter((name, index) => isSound(name) && name.length <= BRIEF && names.indexOf(name) === index);
  while (kept.length > 1) {
    const title = `${lead}: ${written(kept)}`;
    if (title.length <= TWO_LINES) return plain(title);
    kept = kept.slice(0, -1);
  }
  return plain(lead);
}

/** Names as a list; those that end on one participle share it: 'cannabis and cash seized'. */
function written(names: readonly string[]): string {
  const ending = (name: string): string => /^.+ (\p{L}+(?:ed|en))$/u.exec(name)?.[1] ?? '';
  const parts = names.flatMap((name, index): readonly string[] => {
    const shared = names.filter((other) => ending(other) !== '' && ending(other) === ending(name));
    if (shared.length < 2) return [name];
    if (shared[0] !== name || names.indexOf(name) !== index) return [];
    return [`${inWords(shared.map((other) => other.slice(0, -ending(name).length - 1)))} ${ending(name)}`];
  });
  return parts.some((part) => part.includes(',') || part.includes(' and ')) ? parts.join('; ') : inWords(parts);
}

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
