import type { Article, Block, Span } from '../../model/article';
import type { Figure } from '../../model/figure';
import type { Sentence } from '../../model/outline';
import { splitSentences } from '../sentences';
import { datelineLength } from './dateline';
import { stemReader } from './words';

interface Candidate extends Span {
  readonly block: string;
  readonly text: string;
  /** Each once. */
  readonly stems: readonly string[];
  readonly figures: number;
  readonly opensBlock: boolean;
}

/** In characters. */
const LONGEST_DATELINE = 160;

/** Needs the sentence before it to be understood. */
const LEANS_BACK =
  /^(?:but|and|so|yet|however|also|then|this|that|these|those|it|its|he|she|they|their|his|her|such|instead|meanwhile|even so|in addition|as a result|for example|there|aber|und|doch|jedoch|auch|dann|dies|diese[mnrs]?|jene[mnrs]?|es|er|sie|ihre?|seine?|damit|dabei|dafür|daher|deshalb|zudem|außerdem|ausserdem|so|dort|hier|anschließend|anschliessend)\b/i;
const FIRST_PERSON = /\b(?:I|we|our|us|my|you|your|ich|wir|uns|unser|unsere)\b/;

/**
 * Sentences of the story by how well each would serve as the bottom line, heaviest first: early
 * place, figures carried, and words shared with the rest; less for questions, speech, and
 * sentences that lean on the one before. Deterministic.
 */
export function rankSentences(
  article: Article,
  story: readonly Block[],
  figures: readonly Figure[],
  title: string,
): readonly Sentence[] {
  const stemsOf = stemReader();
  const candidates = candidatesOf(article, story, figures, stemsOf);
  const spread = new Map<string, number>();
  for (const { stems } of candidates)
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const titled = new Set(stemsOf(title));
  const central = candidates.map(({ stems }) => centrality(stems, spread, titled));
  const most = central.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  const last = Math.max(1, candidates.length - 1);
  return candidates
    .map((candidate, i) => weigh(candidate, i / last, (central[i] ?? 0) / most))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
}

function candidatesOf(
  article: Article,
  story: readonly Block[],
  figures: readonly Figure[],
  stemsOf: ReturnType<typeof stemReader>,
): readonly Candidate[] {
  const starts = figures.filter((figure) => figure.equivalentOf === null).map((figure) => figure.start);
  const candidates: Candidate[] = [];
  let next = 0;
  for (const { id, kind, start, end } of story) {
    if (kind === 'heading' || kind === 'table' || kind === 'caption') continue;
    const told = candidates.length === 0 ? start + datelineLength(article.text.slice(start, Math.min(end, start + LONGEST_DATELINE))) : start;
    splitSentences(article.text, told, end).forEach((span, i) => {
      const text = article.text.slice(span.start, span.end);
      if (!/[\p{L}\p{N}]/u.test(text)) return;
      while (next < starts.length && (starts[next] ?? 0) < span.start) next++;
      const before = next;
      while (next < starts.length && (starts[next] ?? 0) < span.end) next++;
      candidates.push({
        start: span.start,
        end: span.end,
        block: id,
        text,
        stems: [...new Set(stemsOf(text))],
        figures: next - before,
        opensBlock: i === 0,
      });
    });
  }
  return candidates;
}

/** Mean share of the article's sentences that use the sentence's words; the title's words count double. */
function centrality(
  stems: readonly string[],
  spread: ReadonlyMap<string, number>,
  titled: ReadonlySet<string>,
): number {
  if (stems.length === 0) return 0;
  let sum = 0;
  for (const stem of stems) sum += Math.log1p((spread.get(stem) ?? 1) - 1) * (titled.has(stem) ? 2 : 1);
  // The square root keeps long sentences from winning by length, short ones by a single word.
  return sum / Math.sqrt(stems.length * 12);
}

/** @param place 0 for the first sentence of the story, 1 for the last. */
function weigh(candidate: Candidate, place: number, central: number): Sentence {
  const { start, end, block, text, figures } = candidate;
  const reasons: string[] = [];
  // News tells its point first: the lead gets what no other place gives.
  let weight = 0.35 * (1 - place) ** 2 + (candidate.opensBlock ? 0.05 : 0) + (place === 0 ? 0.1 : 0);
  if (place < 0.1) reasons.push('near the top');
  weight += 0.3 * Math.min(1, figures / 2);
  if (figures > 0) reasons.push(figures === 1 ? 'carries a figure' : `carries ${figures} figures`);
  weight += 0.3 * central;
  if (central > 0.6) reasons.push('says what the rest is about');
  for (const [isSo, cost, reason] of faults(text)) {
    if (!isSo) continue;
    weight -= cost;
    reasons.push(reason);
  }
  return {
    start,
    end,
    block,
    weight: Math.round(Math.min(1, Math.max(0, weight)) * 1000) / 1000,
    reason: reasons.join(', ') || 'detail',
  };
}

function faults(text: string): readonly (readonly [boolean, number, string])[] {
  const words = countWords(text);
  return [
    [text.endsWith('?'), 0.4, 'a question'],
    [/^["“]/.test(text), 0.2, 'speech'],
    [FIRST_PERSON.test(text), 0.1, 'spoken to or by somebody'],
    [LEANS_BACK.test(text), 0.12, 'leans on the sentence before'],
    [words < 6, 0.15, 'very short'],
    [words > 45, 0.1, 'very long'],
    [text.endsWith(':'), 0.2, 'leads to a list'],
  ];
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++;
  return words;
}
