import { CHANGE_NOUNS, COPULAS, isVerb } from '../lexicon/events';
import { isPlural, singular } from '../nouns';
import { governed } from '../phrases';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

type Counted = Mention & { readonly unit: string };

const isCounted = (reading: Reading | undefined): reading is Counted =>
  reading?.type === 'mention' && reading.kind === 'count' && reading.unit !== null;

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

/** "18 out of 26 states", "4, 7 and 9 concerts": the number counts what the next one in the list counts. */
function fromNext(sentence: Sentence, bare: Mention, after: readonly Reading[]): string | null {
  let last = bare.last;
  for (const next of after) {
    if (next.type === 'aside' || next.first - last > 5) return null;
    const between = sentence.tokens.slice(last + 1, next.first);
    if (between.length === 0 || !between.every(({ lower }) => OF.has(lower) || lower.endsWith("'s"))) return null;
    // "averaged 36,000, and 9 events": a comma before "and" behind one number starts another clause.
    if (last === bare.last && between.length === 2 && between[0]?.text === ',' && isCounted(next)) return null;
    if (isCounted(next)) return next.unit;
    if (next.kind !== 'bare') return null;
    last = next.last;
  }
  return null;
}
const OF = new Set(['out', 'of', 'the', 'its', 'their', 'and', 'or', 'to', 'all', 'another', ',', 'his', 'her', 'side', 'team']);

/** "50 cases, including 24 deaths … (163/119)": a pair takes the nouns of the last two different counts. */
function fromPair(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const isFirst = word(sentence, bare.last + 1) === '/';
  if (!isFirst && word(sentence, bare.first - 1) !== '/') return null;
  const units = before.filter(isCounted).filter(({ grounds }) => grounds.unit?.finder !== 'settle').map(({ unit }) => unit);
  const second = units.at(-1);
  const first = units.findLast((unit) => unit !== second);
  return (isFirst ? first : second) ?? null;
}

/** Containers whose content is what is counted: the number of cases, a total of arrests. */
const TALLIES: ReadonlyMap<string, string> = new Map([
  ['toll', 'death'],
  ['headcount', 'employee'],
  ['workforce', 'employee'],
  ['population', 'person'],
  ['crowd', 'person'],
  ['attendance', 'person'],
  ['membership', 'member'],
  ['circulation', 'copy'],
]);

/** "Arrests rose to 6,558", "the number of cases was 12": the plural noun that the verb speaks of. */
function fromVerb(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const end = Math.max(bare.from - 9, ...before.filter(isCounted).map(({ last }) => last));
  for (let at = bare.from - 1; at >= 0 && at > end; at -= 1) {
    const lower = word(sentence, at);
    if (!CHANGE_NOUNS.has(lower) && !COPULAS.has(lower) && lower !== 'to') {
      if (sentence.tokens[at]?.text === ';') return null;
      continue;
    }
    const run = governed(sentence, at);
    for (let head = run.last; head >= run.first; head -= 1) {
      const noun = word(sentence, head);
      const unit = TALLIES.get(noun) ?? (noun === 'base' && head > run.first ? word(sentence, head - 1) : isPlural(noun) && !isVerb(noun) ? singular(noun) : null);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** The count before, unless "of" or a bracket behind a name says that this number is about something else. */
function fromBefore(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const lender = before.findLast(isCounted);
  if (lender === undefined || word(sentence, bare.from - 1) === 'of') return null;
  const bracketed = word(sentence, bare.from - 1) === '(' && lender.to !== bare.from - 2;
  return bracketed && word(sentence, lender.from - 1) !== '(' ? null : lender.unit;
}

/** What may follow a number that leaves its noun unsaid. */
const AFTER = new Set('of were was in from at to and or , . ; : ) out for have had are by on a per as during since this last among more'.split(' '));

/**
 * Gives bare numbers the noun that the sentence has named: of the next count, of a pair, of the
 * verb's subject, of the count before. Bare decimals are ratios; large numbers stay as counts of
 * something unnamed; what is left is dropped.
 */
export const settle: Refiner = (readings, sentence) => {
  const kept: Reading[] = [];
  for (const [index, reading] of readings.entries()) {
    const mention = reading.type === 'mention' && reading.kind === 'bare' ? settled(sentence, reading, kept, readings.slice(index + 1)) : reading;
    if (mention !== null) kept.push(mention);
  }
  return kept;
};

function settled(sentence: Sentence, bare: Mention, before: readonly Reading[], after: readonly Reading[]): Mention | null {
  const named = (unit: string | null): Mention => decided(bare, 'settle', 'inferred', { kind: 'count', unit });
  const paired = fromPair(sentence, bare, before) ?? fromNext(sentence, bare, after);
  if (paired !== null) return named(paired);
  if (!Number.isInteger(bare.value)) {
    const points = before.findLast(isCounted)?.unit === 'point';
    if (points) return named('point');
    return bare.form === 'digits' ? decided(bare, 'settle', 'inferred', { kind: 'ratio', unit: null }) : null;
  }
  const isLarge = bare.factor > 1 || (bare.form === 'digits' && bare.value >= 10);
  const follows = AFTER.has(word(sentence, bare.last + 1) || '.');
  if (bare.value === 1 || bare.value === 0 || !(isLarge || follows)) return null;
  const unit = fromVerb(sentence, bare, before) ?? fromBefore(sentence, bare, before);
  return unit === null && !isLarge ? null : named(unit);
}
