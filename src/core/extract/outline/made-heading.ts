import { nounPhrases, type Phrase } from './noun-phrases';
import { wordsOf } from './words';

/** How often each stem occurs, per section and over all sections. */
export interface Vocabulary {
  /** Number of sections in which a stem occurs. */
  readonly sections: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Counts in how many sections each word stands. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const sections = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(wordsOf(text).map((word) => word.stem)))
      sections.set(stem, (sections.get(stem) ?? 0) + 1);
  return { sections, count: texts.length };
}

/** 'EncroChat worked by …' names its subject in a way that people know. */
const HOW_IT_WORKS = /^(?:the |its |their )?((?:[\p{L}\p{N}’'-]+ ){0,3}[\p{L}\p{N}’'-]+) work(?:ed|s) (?:by|with|like|through|on)\b/iu;

/** A heading speaks for the article, so it takes no words out of somebody's mouth. */
const QUOTED = /[“"][^“”"\n]*[”"]/g;

/**
 * A short heading for a section that has none: two to five words that stand together in its text,
 * those that set it apart from the other sections. Deterministic; nothing is added but a capital.
 *
 * @param taken headings already given, so that no two sections bear the same.
 */
export function madeHeading(
  text: string,
  vocabulary: Vocabulary,
  taken: ReadonlySet<string>,
): string {
  const how = HOW_IT_WORKS.exec(text)?.[1];
  if (how) return `How ${how} worked`;
  const unquoted = nounPhrases(text.replace(QUOTED, (speech) => '.'.repeat(speech.length)));
  const told = unquoted.some(isLong) ? unquoted : nounPhrases(text);
  const phrases = told.some(isLong) ? told.filter(isLong) : told;
  const own = frequencies(text);
  let best: { readonly phrase: Phrase; readonly score: number } | null = null;
  for (const [i, phrase] of phrases.entries()) {
    if (taken.has(phrase.text.toLowerCase())) continue;
    const score = strength(phrase, own, vocabulary) * earliness(phrase, text) * (1 + 0.2 / (1 + i));
    if (!best || score > best.score) best = { phrase, score };
  }
  return capitalised(best?.phrase.text ?? openingWords(text));
}

const isLong = ({ words }: Phrase): boolean => words.length > 1;

/** What a section opens with it is most likely about. */
const earliness = (phrase: Phrase, text: string): number =>
  1 + 0.8 * (1 - (phrase.words[0]?.start ?? 0) / Math.max(1, text.length)) ** 2;

function frequencies(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of wordsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Words that are frequent here and rare elsewhere; two to four words say most. */
function strength(
  phrase: Phrase,
  own: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): number {
  const weights = phrase.words.map(({ stem }) => {
    const spread = (vocabulary.sections.get(stem) ?? 1) / vocabulary.count;
    return (own.get(stem) ?? 1) ** 0.7 * (1.2 - spread);
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const length = [0, 0.3, 1, 1.2, 1.1, 0.9][phrase.words.length] ?? 0.5;
  return mean * length;
}

/** The first words of the section, when it has no phrase to name it. */
const openingWords = (text: string): string =>
  wordsOf(text.slice(0, 200))
    .slice(0, 4)
    .map((word) => word.text)
    .join(' ') || 'Further text';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
