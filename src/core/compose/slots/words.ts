/** Lower-case words of a text, hyphenated ones whole. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Whether any word of `text` begins with any of `beginnings` (lower case). */
export const carries = (text: string, beginnings: readonly string[]): boolean => {
  const words = wordsOf(text);
  return beginnings.some((beginning) => words.some((word) => word.startsWith(beginning)));
};
