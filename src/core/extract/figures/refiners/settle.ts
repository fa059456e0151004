import { isVerb } from '../lexicon/events';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { countedInSeries } from './subject/series';
import { fromAhead, fromBefore, fromMeasure, fromNext, fromPair, fromParallel, fromPersons, fromPoll, fromPredicate, fromSame, fromShare, fromWhole, fromVerb, isCounted, pointsBack } from './lenders';

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

/** What may follow a number that leaves its noun unsaid. */
const AFTER = new Set(
  ('of were was in from at to and or , . ; : ) out for have had are by on a per as during since this last among more ' +
    'remain remained killed injured hurt wounded dead missing arrested died will did came went short').split(' '),
);

/**
 * Gives bare numbers the noun that the sentence has named: of the next count, of a pair, of the
 * verb's subject, of the count before; or the one before this where the number points back. Bare
 * decimals are ratios; large numbers stay as counts of something unnamed; what is left is dropped.
 */
export const settle: Refiner = (readings, sentence, earlier) => {
  if (!readings.some((reading) => reading.type === 'mention' && reading.kind === 'bare')) return readings;
  const kept: Reading[] = [];
  for (const [index, reading] of readings.entries()) {
    const mention = reading.type === 'mention' && reading.kind === 'bare' ? settled(sentence, reading, kept, readings.slice(index + 1), earlier) : reading;
    if (mention !== null) kept.push(mention);
  }
  return kept;
};

function settled(sentence: Sentence, bare: Mention, before: readonly Reading[], after: readonly Reading[], earlier: readonly Reading[]): Mention | null {
  const named = (unit: string | null): Mention => decided(bare, 'settle', 'inferred', { kind: 'count', unit });
  const like = ({ kind, unit }: Mention): Mention => decided(bare, 'settle', 'inferred', { kind, unit });
  const paired = fromPair(sentence, bare, before) ?? fromNext(sentence, bare, after);
  if (paired !== null) return named(paired);
  if (!Number.isInteger(bare.value)) {
    const points = before.findLast(isCounted)?.unit === 'point';
    if (points) return named('point');
    return bare.form === 'digits' ? decided(bare, 'settle', 'inferred', { kind: 'ratio', unit: null }) : null;
  }
  const isLarge = bare.factor > 1 || (bare.form === 'digits' && bare.value >= 10);
  const next = word(sentence, bare.last + 1) || '.';
  const follows = AFTER.has(next) || next.endsWith('ed') || isVerb(next) || (bare.form === 'words' && pointsBack(sentence, bare));
  const parallel = fromPoll(sentence, bare, before) ?? fromParallel(sentence, bare, before);
  if (parallel !== null) return like(parallel);
  if (bare.value === 1 || bare.value === 0) return null;
  const personal = fromPredicate(sentence, bare) ?? fromPersons(sentence, bare, before);
  if (personal !== null) return named(personal);
  const measured = fromMeasure(sentence, bare, before);
  if (measured !== null) return like(measured);
  if (!(isLarge || follows)) return null;
  const back = (): string | null => (pointsBack(sentence, bare) ? (earlier.findLast(isCounted)?.unit ?? null) : null);
  const unit = countedInSeries(sentence, bare, after[0]) ?? fromWhole(sentence, bare, before) ?? fromAhead(sentence, bare) ?? fromSame(sentence, bare, before) ?? fromVerb(sentence, bare, before) ?? fromBefore(sentence, bare, before) ?? back() ?? fromShare(sentence, bare, before);
  return unit !== null || isLarge ? named(unit) : null;
}
