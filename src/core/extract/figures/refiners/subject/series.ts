import { isPlural, singular } from '../../nouns';
import { isTimeOrDegree, phraseTo, wordsOf } from '../../phrases';
import type { Run } from '../../phrases';
import type { Mention, Reading } from '../../reading';
import type { Sentence } from '../../sentence';

/** "in 2022", "(2022)": what may stand between a value and its own date. */
const LINKS = new Set(['in', 'for', 'by', '(']);
/** Prepositions whose phrase only says whose or when: "the loss for the same carriers". */
const ASIDE = new Set(['for', 'in', 'at', 'by', 'from', 'with', 'among', 'across', 'since', 'during', 'over']);
const ARTICLES = new Set(['the', 'a', 'an', 'these', 'those', 'its', 'their', 'same']);
/** Phrases that are passed over on the way back to the noun, at most. */
const STEPS = 6;

/** True where a date of its own stands right behind the mention. */
function isDated({ tokens }: Sentence, { to }: Mention, next: Reading | undefined): boolean {
  if (next?.type !== 'aside' || next.iso === undefined) return false;
  const between = tokens.slice(to + 1, next.first);
  return between.length <= 2 && between.every(({ lower }) => LINKS.has(lower));
}

/** Where the colon stands that brings in a series of dated values; -1 for none. */
function colonOf({ tokens }: Sentence, before: number): number {
  for (let at = before - 1; at > 0; at -= 1) if (tokens[at]?.text === ':' && tokens[at + 1]?.spaced === true) return at;
  return -1;
}

/** The noun phrase that the words before a colon speak of: of "the loss for the same carriers before:" the loss. */
function headBefore(sentence: Sentence, colon: number): Run | null {
  const { tokens } = sentence;
  let end = colon - 1;
  for (let step = 0; step < STEPS && end >= 0; step += 1) {
    const run = phraseTo(sentence, end);
    if (run.last < run.first) {
      end -= 1;
      continue;
    }
    let at = run.first - 1;
    while (ARTICLES.has(tokens[at]?.lower ?? '')) at -= 1;
    if (!ASIDE.has(tokens[at]?.lower ?? '') && !isTimeOrDegree(sentence, run)) return run;
    end = at - 1;
  }
  return null;
}

/** What a series behind a colon measures, and where it begins: "fines: £108m (2022), £53m (2023)". Null where fewer than two values of one kind have dates of their own. */
export function seriesOf(sentence: Sentence, readings: readonly Reading[]): { readonly from: number; readonly words: string } | null {
  const first = readings.find((reading): reading is Mention => reading.type === 'mention' && colonOf(sentence, reading.from) >= 0);
  if (first === undefined) return null;
  const colon = colonOf(sentence, first.from);
  const behind = readings.filter((reading): reading is Mention => reading.type === 'mention' && reading.first > colon);
  const isSeries = behind.length > 1 && behind.every((one) => one.kind === first.kind && one.unit === first.unit && isDated(sentence, one, readings[readings.indexOf(one) + 1]));
  const run = isSeries ? headBefore(sentence, colon) : null;
  const words = run === null ? '' : wordsOf(sentence, run);
  return words === '' ? null : { from: colon, words };
}

/** "Complaints by year: 1,200 in 2021": the plural before the colon is what a dated number behind it counts. */
export function countedInSeries(sentence: Sentence, bare: Mention, next: Reading | undefined): string | null {
  const colon = isDated(sentence, bare, next) ? colonOf(sentence, bare.from) : -1;
  const run = colon < 0 ? null : headBefore(sentence, colon);
  const head = run === null ? '' : (sentence.tokens[run.last]?.lower ?? '');
  return isPlural(head) ? singular(head) : null;
}
