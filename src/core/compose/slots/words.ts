/** Lower-case words of a text, hyphenated ones whole. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];

const FUNCTION_WORDS = new Set(
  'a an and are as at be been by for from had has have in into is it its of on or over that the their them they this to under was were which who will with'.split(' '),
);

/** The words that carry meaning, cut to five letters so that 'seized' and 'seizures' do not part. */
export const contentWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, 5));

/** A beginning of so many letters names its family of words by itself: 'regulat', 'betrug'. */
const TELLING = 6;

/** What a shorter beginning may go on with and stay the same word, in English and German: 'fail' → 'failed', 'failure', and no 'fee' → 'feeling'. */
const ENDINGS = new Set(
  `s 's ’s ' ’ ed er ers e es ing ings y ies ied ying ing or ors ory ment ments ure ures age ages al als ance ances ence ences ant ants ent ents
  ancy ency able ible ability ive ives ly ness ful less ity ities ist ists ster sters ulent ial iation ication ications ise ised ises ize ized izes ising izing
  ce ces ced cing se ses sed sing see sees ation ations em en ern et st ung ungen isch ische ischen lich liche lichen`.split(/\s+/),
);
/** Endings that only a sound before them makes one: 'evas-ion', 'addict-ion', and no 'bill-ion'. */
const ION = /^ions?$/;
/** 'fine' → 'fined', and no 'car' → 'card'. */
const BEHIND_E = new Set(['d', 'n', 'r', 'rs']);
/** 'stop' → 'stopped': the last letter twice before an ending. */
const DOUBLED = new Set(['ed', 'ing', 'ings', 'er', 'ers']);

/** Whether a word that begins so and goes on with the rest is a form of it. */
const isForm = (beginning: string, rest: string): boolean =>
  rest === '' ||
  beginning.length >= TELLING ||
  ENDINGS.has(rest) ||
  (BEHIND_E.has(rest) && beginning.endsWith('e')) ||
  (ION.test(rest) && /[st]$/.test(beginning)) ||
  (rest.startsWith(beginning.slice(-1)) && DOUBLED.has(rest.slice(1)));

/** Whether `words`, each with a space before it, hold a run of words of which the last may have any form. */
function carriesOne(words: string, beginning: string): boolean {
  const wanted = ` ${beginning}`;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const end = words.indexOf(' ', at + wanted.length);
    if (isForm(beginning.slice(beginning.lastIndexOf(' ') + 1), words.slice(at + wanted.length, end < 0 ? undefined : end))) return true;
  }
  return false;
}

/** How many of `beginnings` (lower case) a word of `text`, or a run of words, is a form of. */
export const carried = (text: string, beginnings: readonly string[]): number => {
  const words = ` ${wordsOf(text).join(' ')}`;
  return beginnings.filter((beginning) => carriesOne(words, beginning)).length;
};

/** Whether a word of `text`, or a run of words, is a form of any of `beginnings` (lower case). */
export const carries = (text: string, beginnings: readonly string[]): boolean =>
  carried(text, beginnings) > 0;

/** Share of the shorter text's words that the other says too, 0–1. */
export function overlap(a: string, b: string): number {
  const first = new Set(contentWords(a));
  const second = new Set(contentWords(b));
  const least = Math.min(first.size, second.size);
  return least === 0 ? 0 : [...first].filter((word) => second.has(word)).length / least;
}
