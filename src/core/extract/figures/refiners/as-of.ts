import type { AsOf } from '../../../model/figure';
import { PARTS_OF_YEAR } from '../lexicon/calendar';
import { decided } from '../reading';
import type { Aside, Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

type Dated = Aside & { readonly iso: string };

/** A date that is known to the year at least. */
export const isDated = (reading: Reading): reading is Dated => reading.type === 'aside' && reading.iso !== undefined;

/** The date with words such as "the end of" before it. */
export function asOfDate({ tokens, text }: Sentence, date: Dated): AsOf {
  let first = date.first;
  let iso = date.iso;
  const back = (offset: number): string => tokens[date.first - offset]?.lower ?? '';
  const of = back(1) === 'of';
  const part = of ? back(2) : back(1) === '-' ? back(2) : back(1);
  const month = PARTS_OF_YEAR.get(part);
  if (month !== undefined) {
    first = date.first - (of || back(1) === '-' ? 2 : 1);
    if (iso.length === 4) iso = `${iso}-${String(month).padStart(2, '0')}`;
  }
  return { iso, words: text.slice(tokens[first]?.start, tokens[date.last]?.end) };
}

const CLAUSE_MARKS = new Set([';', ':']);
const CLAUSE_WORDS = new Set(['but', 'while', 'whereas', 'although', 'which', 'because', 'compared']);

/** Tokens between two places hold the start of another clause. */
function crosses({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (CLAUSE_MARKS.has(lower) || CLAUSE_WORDS.has(lower)) return true;
  }
  return false;
}

/** Words that bring in a date that holds for the number before it: "1,000 arrests at the end of 2020". */
const TIES = new Set(['in', 'at', 'by', 'on', 'as', 'for', 'during', 'until', 'to', 'from', 'end', 'late', 'early', 'mid', 'of', '(', 'reported', 'the', 'through', 'im', 'jahr', 'jahre', 'am', 'bis', 'ende', 'anfang', 'mitte']);

/** "193 million people in 53 countries in 2021": the count of places does not take the date for itself. */
const isPlace = ({ tokens }: Sentence, { kind, from }: Mention): boolean =>
  kind === 'count' && ['in', 'across', 'from', 'among'].includes(tokens[from - 1]?.lower ?? '') && !['up', 'down'].includes(tokens[from - 2]?.lower ?? '');

/** How far a clause may run from "since" to its date, in tokens. */
const CLAUSE = 8;

/** "Since it opened in 2017, there have been": a date from which something is counted, not one at which it stood. */
function isStart({ tokens }: Sentence, date: Dated): boolean {
  for (let at = date.first - 1; at >= 0 && at > date.first - CLAUSE; at -= 1) {
    if (tokens[at]?.lower === 'since') return true;
    if (tokens[at]?.text === ',') return false;
  }
  return false;
}

const RELATIVE = new Set(['last', 'this', 'next', 'current', 'previous']);
const SPANS = new Set(['year', 'month', 'week', 'quarter', 'season', 'decade', 'summer', 'autumn', 'winter', 'spring']);

/** "241 last year": a time told from when the article was written, so that no other date of the sentence is the figure's. */
const isRelative = ({ tokens }: Sentence, { to }: Mention): boolean =>
  RELATIVE.has(tokens[to + 1]?.lower ?? '') && SPANS.has(tokens[to + 2]?.lower ?? '');

/** "Leeds (2019, $2.3 million), York (2018, $4 million)": a date that opens the brackets around a figure is that figure's. */
function bracketed({ tokens }: Sentence, mention: Mention, dates: readonly Dated[]): Dated | undefined {
  const date = dates.findLast(({ last }) => last < mention.from);
  const opens = date !== undefined && tokens[date.first - 1]?.text === '(';
  return opens && !tokens.slice(date.last + 1, mention.from).some(({ text }) => text === ')') ? date : undefined;
}

/** The dated aside nearest to a figure within its clause: in its own brackets, else behind it, else ahead of it. */
function nearest(sentence: Sentence, mention: Mention, dates: readonly Dated[], others: readonly Mention[]): AsOf | null {
  if (isRelative(sentence, mention)) return null;
  const own = bracketed(sentence, mention, dates);
  if (own !== undefined) return asOfDate(sentence, own);
  const after = dates.find((date) => date.first > mention.to);
  const tie = after === undefined ? '' : (sentence.tokens[after.first - 1]?.lower ?? '');
  const next = others.find((other) => other.first > mention.to && other.equivalentOf !== mention.first && !isPlace(sentence, other));
  const opensNext = after !== undefined && sentence.tokens[after.last + 1]?.text === ':';
  if (after !== undefined && !opensNext && TIES.has(tie) && (next === undefined || next.first > after.first) && !crosses(sentence, mention.to, after.first)) {
    return asOfDate(sentence, after);
  }
  const before = dates.findLast((date) => date.last < mention.from && !isStart(sentence, date));
  return before !== undefined && !crosses(sentence, sentence.tokens[before.last + 1]?.text === ':' ? before.last + 2 : before.last, mention.from) ? asOfDate(sentence, before) : null;
}

/** "in 2019, 2020 and 2021: 4, 7 and 9": as many dates in a row as figures in a row go together. */
function series(dates: readonly Aside[], mentions: readonly Mention[]): boolean {
  if (dates.length < 2 || dates.length !== mentions.length) return false;
  const [lastDate, firstDate] = [dates.at(-1), dates[0]];
  const [lastFigure, firstFigure] = [mentions.at(-1), mentions[0]];
  if (!lastDate || !firstDate || !lastFigure || !firstFigure) return false;
  return lastDate.last < firstFigure.from || firstDate.first > lastFigure.to;
}

/** When a figure holds, from the dates in its clause. */
export const asOf: Refiner = (readings, sentence) => {
  const dates = readings.filter(isDated);
  if (dates.length === 0) return readings;
  const mentions = readings.filter((reading): reading is Mention => reading.type === 'mention');
  const paired = series(dates, mentions);
  return readings.map((reading) => {
    if (reading.type === 'aside') return reading;
    const own = paired ? dates[mentions.indexOf(reading)] : undefined;
    const date = own === undefined ? nearest(sentence, reading, dates, mentions) : asOfDate(sentence, own);
    return date === null ? reading : decided(reading, 'as-of', own === undefined ? 'inferred' : 'stated', { asOf: date });
  });
};
