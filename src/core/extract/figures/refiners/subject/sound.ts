import { CARDINALS, MAGNITUDES } from '../../lexicon/numbers';
import { isUnitName } from '../../units';

/** Words that frame a number, a time or a unit, without saying what is measured. */
const EMPTY = new Set(
  ('range number amount rate level figure estimate sum combined further figures month year week day quarter percent cent date today yesterday').split(' '),
);
const NOUNS_IN_ING = new Set(
  ('funding spending lending borrowing housing turning saving financing advertising gambling trading smuggling trafficking laundering ' +
    'need speed feed seed weed assembly supply family monopoly').split(' '),
);
const CHANGES = /^(?:increase|rise|growth|fall|drop|decline|decrease|jump|gain) in /;

/** "cent of losses" is a share of them, "kilograms of gold bars" are gold bars. */
function told(words: string): string {
  const of = words.indexOf(' of ');
  if (of < 0) return words;
  const frame = words.slice(0, of);
  if (/(?:^| )(?:cent|percent)$/.test(frame)) return `share of ${words.slice(of + 4)}`;
  return isUnitName(frame) ? words.slice(of + 4) : words;
}

const isAlone = (word: string): boolean =>
  EMPTY.has(word.toLowerCase()) || isUnitName(word) || MAGNITUDES.has(word.toLowerCase()) || (/^[a-z]+(?:ed|ing|ly)$/.test(word) && !NOUNS_IN_ING.has(word));

/** The words as a subject; empty for a lone letter, unit, time or participle, a number or words cut off. */
export function sound(raw: string): string {
  if (raw.length < 2) return '';
  const words = told(raw);
  const of = words.replace(CHANGES, '');
  const space = of.indexOf(' ');
  const first = space < 0 ? of : of.slice(0, space);
  const code = words.charCodeAt(0);
  const isNumber = (code >= 48 && code <= 57) || CARDINALS.has(first.toLowerCase()) || (MAGNITUDES.has(first.toLowerCase()) && MAGNITUDES.has(of.slice(space + 1).toLowerCase()));
  if (isNumber || words.endsWith('-') || words.endsWith(' cent') || words.startsWith('per ')) return '';
  return space < 0 && isAlone(of) ? '' : words;
}
