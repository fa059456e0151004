/** A likelihood word of ICD 203 with the band of percentages it stands for. */
export interface LikelihoodBand {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

interface Band extends LikelihoodBand {
  readonly pattern: string;
}

/**
 * The seven steps of Intelligence Community Directive 203, Analytic Standards (Office of the
 * Director of National Intelligence, 2015), D.6.e.2.a, both rows of its table. Longer words come
 * before those they contain.
 */
const BANDS: readonly Band[] = [
  { pattern: 'almost no chance|remote', words: 'almost no chance', from: 1, to: 5 },
  { pattern: 'almost certain(?:ly)?|nearly certain(?:ly)?', words: 'almost certain', from: 95, to: 99 },
  { pattern: 'very unlikely|highly unlikely|highly improbabl[ey]', words: 'very unlikely', from: 5, to: 20 },
  { pattern: 'very likely|highly likely|highly probabl[ey]', words: 'very likely', from: 80, to: 95 },
  { pattern: 'roughly even(?: chance| odds)?', words: 'roughly even chance', from: 45, to: 55 },
  { pattern: 'unlikely|improbabl[ey]', words: 'unlikely', from: 20, to: 45 },
  { pattern: 'likely|probabl[ey]', words: 'likely', from: 55, to: 80 },
];

/** The first likelihood word of a text, with its place and band; null when there is none. */
export function likelihoodIn(text: string): { readonly said: string; readonly at: number; readonly band: LikelihoodBand } | null {
  const found = BANDS.flatMap((band) => {
    const match = new RegExp(`\\b(?:${band.pattern})\\b`, 'i').exec(text);
    return match === null ? [] : [{ said: match[0], at: match.index, band }];
  });
  // 'unlikely' stands inside 'very unlikely' and later than it; the first that begins wins.
  return found.reduce<(typeof found)[number] | null>((first, next) => (first === null || next.at < first.at ? next : first), null);
}

/** All bands from the least to the most likely, for lists. */
export const likelihoodBands: readonly LikelihoodBand[] = [...BANDS]
  .sort((a, b) => a.from - b.from)
  .map(({ words, from, to }) => ({ words, from, to }));
