/** Month names in English and German and their short forms; they count only with a capital. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january jan januar jänner|february feb februar|march mar märz|april apr|may mai|june jun juni|july jul juli|august aug|september sep sept|' +
    'october oct oktober|november nov|december dec dezember'
  )
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Words that make a following number a year of account. */
export const FISCAL = new Set(['fy', 'fiscal', 'financial']);

/** Part of a year named before it, and the month that closes it. */
export const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['end', 12],
  ['late', 12],
  ['close', 12],
  ['start', 1],
  ['beginning', 1],
  ['early', 1],
  ['middle', 6],
  ['mid', 6],
  ['ende', 12],
  ['anfang', 1],
  ['mitte', 6],
]);
