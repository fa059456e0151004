import type { Article } from '../model/article';
import type { Figure, Grounds } from '../model/figure';
import type { Quotation } from '../model/outline';

const SPEAKER: Grounds = { how: 'inferred', finder: 'quotation' };

/**
 * The figures, each of those that stand in somebody's speech tied to the speaker, where its own
 * sentence names nobody: speech goes on over several sentences, and only one says whose it is.
 */
export function withSpeakers({ text }: Article, figures: readonly Figure[], quotations: readonly Quotation[]): readonly Figure[] {
  const spoken = quotations.filter(({ speaker }) => speaker !== null);
  let next = 0;
  return figures.map((figure) => {
    while (next < spoken.length && (spoken[next]?.end ?? 0) <= figure.start) next += 1;
    const quotation = spoken[next];
    const holds = quotation !== undefined && quotation.start <= figure.start && figure.end <= quotation.end;
    if (!holds || figure.attribution !== null || quotation.speaker === null || !isSpeech(text.slice(quotation.start, quotation.end))) return figure;
    return { ...figure, attribution: quotation.speaker, grounds: { ...figure.grounds, attribution: SPEAKER } };
  });
}

/** More than a term in quotation marks. */
const isSpeech = (words: string): boolean => words.split(/\s+/, 6).length > 5;
