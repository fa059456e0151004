import { age } from './asides/age';
import { calibre } from './asides/calibre';
import { clock } from './asides/clock';
import { address, code, stroke } from './asides/code';
import { date, year } from './asides/date';
import { idiom, listNumber, score } from './asides/idiom';
import { house, label, name, numberedName } from './asides/label';
import { period } from './asides/period';
import { phone } from './asides/phone';
import { germanCardinal } from './german/cardinal';
import { germanAge, germanCount } from './german/count';
import { germanTally } from './german/tally';
import { readNumeral } from './numeral';
import { bare, count } from './readers/count';
import { measure } from './readers/measure';
import { money } from './readers/money';
import { percent } from './readers/percent';
import { fraction, multiple, proportion, share } from './readers/ratio';
import { isMention } from './reading';
import type { Reader, Reading, Refiner } from './reading';
import { apart } from './refiners/apart';
import { asOf } from './refiners/as-of';
import { attribution } from './refiners/attribution';
import { cell } from './refiners/cell';
import { compound } from './refiners/compound';
import { continuation } from './refiners/continuation';
import { equivalent } from './refiners/equivalent';
import { hedge } from './refiners/hedge';
import { one } from './refiners/one';
import { range } from './refiners/range';
import { perTime } from './refiners/per-time';
import { rate } from './refiners/rate';
import { settle } from './refiners/settle';
import { subject } from './refiners/subject';
import type { Sentence } from './sentence';

/** Who looks at a number, in order: the first that knows it takes it. */
const READERS: readonly Reader[] = [
  // Addresses, dates and telephone numbers hold points, dashes and percent signs that others would read.
  address,
  date,
  phone,
  stroke,
  listNumber,
  // "aged 36", "36 years old" and "the past three years" before they are taken for an amount.
  age,
  germanAge,
  period,
  calibre,
  // A currency or a percent sign settles it, even where letters touch the digits.
  money,
  percent,
  clock,
  idiom,
  score,
  numberedName,
  multiple,
  proportion,
  share,
  measure,
  // Years are years when no unit follows; letters that touch are units before they are codes.
  year,
  // German writes its nouns with capitals, which in English would be names.
  germanCount,
  code,
  label,
  house,
  name,
  fraction,
  count,
  bare,
];

/** What is then done with all that a sentence holds, in order. */
const REFINERS: readonly Refiner[] = [
  // Ranges first: both ends are still apart, and what follows sees one figure.
  range,
  compound,
  // Units lent within lists, before hedges and nouns are asked for.
  continuation,
  // In a table the headers say what a bare number measures.
  cell,
  rate,
  hedge,
  germanTally,
  settle,
  one,
  equivalent,
  // Only when counts have lent their nouns do those told by the day become rates.
  perTime,
  // Restatements take their original's subject, so the links come first.
  subject,
  asOf,
  attribution,
  apart,
];

/** Every sentence that holds a number, with what it says. */
export function* readAll(sentences: Iterable<Sentence>): Generator<{ readonly sentence: Sentence; readonly readings: readonly Reading[] }> {
  let earlier: readonly Reading[] = [];
  for (const sentence of sentences) {
    const readings = readSentence(sentence, earlier);
    if (readings.length === 0) continue;
    if (sentence.cell === null) earlier = readings;
    yield { sentence, readings };
  }
}

/** Everything said with numbers in one sentence: figures, and numbers that are none, in order. */
function readSentence(sentence: Sentence, earlier: readonly Reading[]): readonly Reading[] {
  const { tokens, decimal, language } = sentence;
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = readNumeral(tokens, at, decimal) ?? (language === 'de' ? germanCardinal(tokens, at) : null);
    if (numeral === null) {
      at += 1;
      continue;
    }
    const reading = first(sentence, numeral, found);
    at = numeral.last + 1;
    if (reading === null) continue;
    found.push(reading);
    // Digits within the counted noun ("iPhone 15 handsets") are its own.
    at = Math.max(at, reading.last + 1, reading.type === 'mention' ? reading.to + 1 : 0);
  }
  if (!found.some(isMention)) return found;
  return REFINERS.reduce<readonly Reading[]>((readings, refine) => refine(readings, sentence, earlier), found);
}

function first(sentence: Sentence, numeral: Parameters<Reader>[1], done: readonly Reading[]): Reading | null {
  for (const reader of READERS) {
    const reading = reader(sentence, numeral, done);
    if (reading !== null) return reading;
  }
  return null;
}
