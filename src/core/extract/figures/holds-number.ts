import { CARDINALS, DENOMINATORS, FRACTION_SIGNS, MAGNITUDES, MULTIPLES } from './lexicon/numbers';

/** Words that are a number by themselves, and those that are one behind an article: a dozen, a third. */
const ALONE: ReadonlySet<string> = new Set(['half', 'quarter', ...CARDINALS.keys(), ...MULTIPLES.keys()]);
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([...MAGNITUDES.keys(), ...DENOMINATORS.keys()]);

const LENGTHS = 16;
/** First letter and length of all of them: nearly every other word is told apart by this alone. */
const SHAPES = new Uint8Array(128 * LENGTHS);
for (const word of [...ALONE, ...BEHIND_ARTICLE]) if (word.length < LENGTHS) SHAPES[word.charCodeAt(0) * LENGTHS + word.length] = 1;

const SIGNS: ReadonlySet<number> = new Set([...FRACTION_SIGNS.keys()].map((sign) => sign.charCodeAt(0)));

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** "a" or "an" ends at `at` (the offset behind it). */
function endsInArticle(text: string, at: number): boolean {
  const n = text.charCodeAt(at - 1) | 0x20;
  const first = n === 110 ? at - 2 : at - 1;
  return (text.charCodeAt(first) | 0x20) === 97 && !isLetter(text.charCodeAt(first - 1));
}

/** True when a number can stand in `text` between `start` and `end`: a digit, a fraction sign or a number word. */
export function holdsNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code > 0xb0 && SIGNS.has(code))) return true;
    if (!isLetter(code)) {
      at += 1;
      continue;
    }
    const first = at;
    at += 1;
    while (at < end && isLetter(text.charCodeAt(at))) at += 1;
    const length = at - first;
    if (length >= LENGTHS || SHAPES[(code | 0x20) * LENGTHS + length] === 0) continue;
    const word = text.slice(first, at).toLowerCase();
    if (ALONE.has(word) || (BEHIND_ARTICLE.has(word) && endsInArticle(text, first - 1))) return true;
  }
  return false;
}
