import type { Line } from './lines';

/**
 * Makes one text of lines. A word broken at a line's end is mended: its hyphen goes, unless the
 * document writes the word with a hyphen elsewhere, or does not know the word without one and
 * what follows is no small letter.
 */
export function joiner(lines: readonly Line[]): (texts: readonly string[]) => string {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word);
  return (texts) =>
    texts.reduce((joined, text) => {
      if (joined === '') return text;
      const head = /(\p{L}+)[-\u00AD\u2010]$/u.exec(joined)?.[1];
      const tail = /^\p{Ll}\p{L}*/u.exec(text)?.[0];
      if (!head || !tail) return `${joined} ${text}`;
      const keeps = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase());
      return keeps ? `${joined}${text}` : `${joined.slice(0, -1)}${text}`;
    }, '');
}
