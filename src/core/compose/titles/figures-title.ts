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

/** 'Key figures: arrests, cash seized and weapons': the plain title with what the cards below count. */
export function subjectsTitle(lead: string, names: readonly string[]): RichText {
  const brief = names.filter((name, index) => isSound(name) && name.length <= BRIEF && names.indexOf(name) === index);
  let kept = brief;
  const written = (some: readonly string[]): string =>
    some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')} and ${some.at(-1) ?? ''}`;
  while (kept.length > 0 && `${lead}: ${written(kept)}`.length > TWO_LINES) kept = kept.slice(0, -1);
  return plain(kept.length < 2 ? lead : `${lead}: ${written(kept)}`);
}
