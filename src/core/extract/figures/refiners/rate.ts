import { isVerb } from '../lexicon/events';
import { STOPPERS } from '../lexicon/grammar';
import { readNumeral } from '../numeral';
import { nounAfter, singular } from '../nouns';
import { decided } from '../reading';
import type { Refiner } from '../reading';
import type { Mention } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, isDash } from '../token';
import { unitAt } from '../units';

const ARTICLES = new Set(['a', 'an']);

interface Denominator {
  readonly unit: string;
  readonly last: number;
}

/** "per 1,000 births", "per 100,000 people", "per 100,000": so many of a round number. */
function perMany({ tokens, decimal }: Sentence, at: number): Denominator | null {
  const many = readNumeral(tokens, at, decimal);
  if (many === null || many.form === 'fraction' || !/^10+$/.test(String(many.value))) return null;
  const unit = unitAt(tokens, many.last + 1);
  if (unit !== null) return { unit: `${many.value} ${unit.unit}`, last: unit.last };
  const noun = nounAfter(tokens, many.last + 1);
  return noun === null ? { unit: String(many.value), last: many.last } : { unit: `${many.value} ${noun.unit}`, last: noun.head };
}

/** Most words that describe what an amount is per. */
const DESCRIBED = 2;

/** "per diluted share", "per large operator": the noun that the words behind "per" close with. */
function soldBy(tokens: Sentence['tokens'], first: number): Denominator {
  let at = first;
  while (at < first + DESCRIBED) {
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || !next.spaced || next.onNewLine || STOPPERS.has(next.lower) || isVerb(next.lower) || /(?:ed|ing|ly)$/.test(next.lower) || isCapitalised(next) || COUNTED.has(tokens[at]?.lower ?? '')) break;
    at += 1;
  }
  return { unit: singular(tokens[at]?.lower ?? ''), last: at };
}

const hyphened = (tokens: Sentence['tokens'], at: number): boolean =>
  isDash(tokens[at]) && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;

/** What the amount that ends at `last` is per: "/hour", "per share", "a day", "-a-year"; with "a", only units of measurement and what is sold. */
export function denominator(sentence: Sentence, last: number): Denominator | null {
  const { tokens } = sentence;
  const ties = hyphened(tokens, last + 1);
  const start = ties ? last + 2 : last + 1;
  const joint = tokens[start];
  const at = ties && hyphened(tokens, start + 1) ? start + 2 : start + 1;
  const next = tokens[at];
  if (joint === undefined || next === undefined) return null;
  if (joint.lower === 'per' || (joint.text === '/' && !joint.spaced)) {
    if (joint.lower === 'per' && (next.lower === 'cent' || next.lower === 'cents')) return null;
    if (next.kind === 'digits') return joint.lower === 'per' ? perMany(sentence, at) : null;
    return next.kind === 'word' ? (unitAt(tokens, at) ?? soldBy(tokens, at)) : null;
  }
  if (!ARTICLES.has(joint.lower) || next.kind !== 'word') return null;
  const measured = unitAt(tokens, at);
  if (measured !== null) return LOCATES.has(tokens[measured.last + 1]?.lower ?? '') ? null : measured;
  return COUNTED.has(next.lower) ? { unit: next.lower, last: at } : null;
}
/** "£3m a year earlier" dates the amount. */
const LOCATES = new Set(['earlier', 'ago', 'later', 'before', 'previously', 'after', 'and', 'on']);
const COUNTED = new Set(
  ('head person piece share unit pop ticket barrel tonne ton litre gallon kilo pound night ounce household family user customer ' +
    'packet pack box bottle can cup bag case sack bushel carat seat room visit session game match episode copy subscriber employee ' +
    'worker student pupil patient child adult passenger vehicle car trip ride drink dose jab shot test portion meal plate slice ' +
    'container message call download order delivery parcel tablet pill').split(' '),
);

const YEARLY = new Set(['p.a', 'pa']);

/** Amounts per something written next to them: £12 an hour, Rs 5 per share, $3/barrel. */
export const rate: Refiner = (readings, sentence) =>
  readings.map((reading) => {
    if (reading.type === 'aside') return reading;
    if (reading.kind === 'count' || reading.kind === 'bare') return perHead(reading, sentence);
    if (!RATED.has(reading.kind) || reading.unit === null) return reading;
    const per = YEARLY.has(sentence.tokens[reading.last + 1]?.lower ?? '')
      ? { unit: 'year', last: reading.last + 1 }
      : denominator(sentence, reading.last);
    if (per === null) return reading;
    return decided(reading, 'rate', 'stated', {
      last: per.last,
      to: Math.max(reading.to, per.last),
      kind: 'rate',
      unit: `${reading.unit}/${per.unit}`,
    });
  });
const RATED: ReadonlySet<Mention['kind']> = new Set(['money', 'mass', 'length', 'volume', 'data', 'other']);

/** "4.2 deaths per 1,000 births": a count of a round number is a rate; that number is no figure of its own. */
function perHead(mention: Mention, sentence: Sentence): Mention {
  const at = mention.to + 1;
  const per = sentence.tokens[at]?.lower === 'per' && sentence.tokens[at + 1]?.kind === 'digits' ? perMany(sentence, at + 1) : null;
  if (per === null) return mention;
  return decided(mention, 'rate', 'stated', { last: per.last, to: per.last, kind: 'rate', unit: `${mention.unit ?? ''}/${per.unit}` });
}
