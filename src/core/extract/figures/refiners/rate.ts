import { singular } from '../nouns';
import { decided } from '../reading';
import type { Refiner } from '../reading';
import type { Mention } from '../reading';
import type { Sentence } from '../sentence';
import { unitAt } from '../units';

const ARTICLES = new Set(['a', 'an']);

/** What an amount is per: "/hour", "per share", "a day"; with "a", only units of measurement and persons. */
function denominator({ tokens }: Sentence, mention: Mention): { readonly unit: string; readonly last: number } | null {
  const joint = tokens[mention.last + 1];
  const at = mention.last + 2;
  const next = tokens[at];
  if (joint === undefined || next?.kind !== 'word') return null;
  const measured = unitAt(tokens, at);
  if (joint.lower === 'per' || (joint.text === '/' && !joint.spaced)) {
    if (joint.lower === 'per' && (next.lower === 'cent' || next.lower === 'cents')) return null;
    return measured === null ? { unit: singular(next.lower), last: at } : measured;
  }
  if (!ARTICLES.has(joint.lower)) return null;
  if (measured !== null) return LOCATES.has(tokens[measured.last + 1]?.lower ?? '') ? null : measured;
  return COUNTED.has(next.lower) ? { unit: next.lower, last: at } : null;
}
/** "£3m a year earlier" dates the amount. */
const LOCATES = new Set(['earlier', 'ago', 'later', 'before', 'previously', 'after', 'and', 'on']);
const COUNTED = new Set('head person piece share unit pop ticket barrel tonne ton litre gallon kilo pound night ounce household family user customer'.split(' '));

const YEARLY = new Set(['p.a', 'pa']);

/** Amounts per something written next to them: £12 an hour, Rs 5 per share, $3/barrel. */
export const rate: Refiner = (readings, sentence) =>
  readings.map((reading) => {
    if (reading.type === 'aside' || !RATED.has(reading.kind) || reading.unit === null) return reading;
    const per = YEARLY.has(sentence.tokens[reading.last + 1]?.lower ?? '')
      ? { unit: 'year', last: reading.last + 1 }
      : denominator(sentence, reading);
    if (per === null) return reading;
    return decided({ ...reading, last: per.last, to: Math.max(reading.to, per.last) }, 'rate', 'stated', {
      kind: 'rate',
      unit: `${reading.unit}/${per.unit}`,
    });
  });
const RATED: ReadonlySet<Mention['kind']> = new Set(['money', 'mass', 'length', 'volume', 'data', 'other']);
