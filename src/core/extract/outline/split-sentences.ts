import type { Span } from '../../model/article';

/** Short forms whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr lt gen col sgt rev hon rep sen gov inc ltd co corp plc llc vs etc approx est no nos vol fig sec art para dept calif rs e.g i.e u.s u.k a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LONGEST = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

/**
 * Sentences of `text` between `start` and `end`, trimmed. A sentence ends at . ! or ? (with
 * closing quotes and brackets) before a space and something that can begin one; not after
 * abbreviations and initials, and not inside numbers.
 */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  const part = text.slice(start, end);
  let from = 0;
  const push = (stop: number): void => {
    const words = part.slice(from, stop).trim();
    const first = start + part.indexOf(words, from);
    if (words !== '') sentences.push({ start: first, end: first + words.length });
    from = stop;
  };
  for (const { 0: ending, index } of part.matchAll(/[.!?…]+["”’')\]]*(?=\s)|\n{2,}/g)) {
    const stop = index + ending.length;
    if (ending.startsWith('.') && endsShortForm(part, from, index)) continue;
    if (goesOn(part, stop)) continue;
    push(stop);
  }
  push(part.length);
  return sentences;
}

/** True when what stands before a full stop is an abbreviation or a single letter. */
function endsShortForm(part: string, from: number, dot: number): boolean {
  let at = dot;
  while (at > from && dot - at <= LONGEST && /[\p{L}.]/u.test(part[at - 1] ?? '')) at--;
  const word = part.slice(at, dot);
  if (at > from && !/[\s(“"]/.test(part[at - 1] ?? '')) return false;
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** True when what follows begins with a small letter, quotes and brackets passed over. */
function goesOn(part: string, stop: number): boolean {
  let at = stop;
  while (at < stop + 12 && /[\s"“‘'([]/.test(part[at] ?? '')) at++;
  return /\p{Ll}/u.test(part[at] ?? '');
}
