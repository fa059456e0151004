import type { Pair } from '../said';

const ASK = 'ask before you show';
const ADD_UP = 'Somebody in the room will add them up; never draw them as parts of one whole.';

/** “a” and “b” */
const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(' and ');

/** Where a source contradicts itself, in English. */
export const articleFindings = {
  'counted-twice': (first: string, other: string): Pair => [`The article says “${first}” and elsewhere “${other}”.`, 'One of the two is older, another’s or wrong; show the one you can defend.'],
  'date-after-publication': (quote: string, when: string, published: string): Pair => [`“${quote}” is given for ${when}, after the article was published (${published}).`, 'A forecast shown as a fact, or a misprint in a date.'],
  'impossible-percent': (quote: string): Pair => [`The source says “${quote}” of a whole: nothing has more than 100%.`, `A misprint, or a change that is worded as a share; ${ASK} it.`],
  'parts-and-whole:part': (part: string, whole: string): Pair => [`The source says “${part}” of “${whole}”: a part is more than its whole.`, ADD_UP],
  'parts-and-whole:unequal': (whole: string, parts: readonly string[], sum: string): Pair => [`The source splits “${whole}” into ${quoted(parts)}, which come to ${sum}.`, ADD_UP],
  'parts-and-whole:beyond': (whole: string, parts: readonly string[], sum: string): Pair => [`The source splits “${whole}” into ${quoted(parts)}, which come to ${sum}: they overlap, or one is wrong.`, ADD_UP],
  'period-reversed': (words: string): Pair => [`The article speaks of a period that ends before it begins: “${words}”.`, 'A misprint in a date moves every figure that refers to it.'],
  'shares-beyond-whole': (shares: readonly string[], sum: number): Pair => [`The shares ${quoted(shares)} come to ${sum}%: they overlap or have different wholes.`, 'A percentage of parts that overlap costs its author the room.'],
  'table-total': (sum: number, total: string): Pair => [`A column of the table adds up to ${sum.toLocaleString('en', { maximumFractionDigits: 6 })}, and its total says “${total}”.`, `Either a part or the total is wrong in the source; ${ASK} either.`],
};
