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

/** How many of `beginnings` (lower case) a word of `text`, or a run of words, begins with. */
export const carried = (text: string, beginnings: readonly string[]): number => {
  const words = ` ${wordsOf(text).join(' ')}`;
  return beginnings.filter((beginning) => words.includes(` ${beginning}`)).length;
};

/** Whether a word of `text`, or a run of words, begins with any of `beginnings` (lower case). */
export const carries = (text: string, beginnings: readonly string[]): boolean =>
  carried(text, beginnings) > 0;

/** Share of the shorter text's words that the other says too, 0–1. */
export function overlap(a: string, b: string): number {
  const first = new Set(contentWords(a));
  const second = new Set(contentWords(b));
  const least = Math.min(first.size, second.size);
  return least === 0 ? 0 : [...first].filter((word) => second.has(word)).length / least;
}
