import type { Span } from '../../model/article';

/** Short forms whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|dr|prof|st|sr|jr|lt|gen|col|sgt|rev|hon|rep|sen|gov|inc|ltd|co|corp|plc|llc|vs|etc|approx|est|no|nos|vol|fig|sec|art|para|dept|calif|rs|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;

/**
 * Sentences of `text` between `start` and `end`, trimmed. A sentence ends at . ! or ? (with
 * closing quotes and brackets) before a space and something that can begin one; not after
 * abbreviations and initials, and not inside numbers.
 */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  const ENDING = /[.!?…]+["”’')\]]*(?=\s)|\n{2,}/g;
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(ENDING)) {
    const stop = match.index + match[0].length;
    const next = /^\s*["“‘'([]*(\S)/.exec(part.slice(stop, stop + 12))?.[1] ?? '';
    if (match[0].startsWith('.') && ABBREVIATION.test(part.slice(Math.max(from, match.index - 12), match.index + 1)))
      continue;
    if (/^\p{Ll}/u.test(next)) continue;
    push(from, stop);
    from = stop;
  }
  push(from, part.length);
  return sentences;

  function push(a: number, b: number): void {
    const raw = part.slice(a, b);
    const words = raw.trim();
    if (words === '') return;
    const at = start + a + raw.indexOf(words);
    sentences.push({ start: at, end: at + words.length });
  }
}
