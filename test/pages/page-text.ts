/** What two texts of one page do not share; both empty when they say the same. */
export interface TextDifference {
  readonly onlyFirst: string;
  readonly onlySecond: string;
}

/** Bullets are drawn, not said; soft breaks and kinds of space are the program's own. */
const normal = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b•]+/gu, '');

/**
 * Compares what two pages say, in whatever order and with whatever spaces their programs put the
 * pieces: the letters, digits and signs must be the same, each as often.
 */
export function compareTexts(first: string, second: string): TextDifference {
  const [a, b] = [countsOf(normal(first)), countsOf(normal(second))];
  return { onlyFirst: surplus(a, b), onlySecond: surplus(b, a) };
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

const surplus = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string =>
  [...a].map(([sign, count]) => sign.repeat(Math.max(0, count - (b.get(sign) ?? 0)))).join('');

/** Words of the first text, four letters and longer, that the second does not hold. */
export const lostWords = (first: string, second: string): readonly string[] => {
  const held = normal(second);
  return (first.normalize('NFKC').match(/\p{L}{4,}/gu) ?? []).filter((word) => !held.includes(word));
};
