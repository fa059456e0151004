/** Lower-case words of a text, hyphenated ones whole. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Whether a word of `text`, or a run of words, begins with any of `beginnings` (lower case). */
export const carries = (text: string, beginnings: readonly string[]): boolean => {
  const words = ` ${wordsOf(text).join(' ')}`;
  return beginnings.some((beginning) => words.includes(` ${beginning}`));
};
