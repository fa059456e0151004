import { FISCAL, MONTHS } from '../lexicon/calendar';
import { isPlural } from '../nouns';
import { aside } from '../reading';
import type { Aside, Reader } from '../reading';
import { isCapitalised, isDash } from '../token';
import type { Token } from '../token';

type Tokens = readonly Token[];

const PLAIN = /^\d{1,4}$/;

/** The number in plain digits at `at` (no separators, nothing glued behind but a mark), or null. */
function plain(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'digits' && PLAIN.test(token.text) ? Number(token.text) : null;
}

/** Month named at `at`, 1–12; "may" and "march" need their capital. */
export function monthAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  return token !== undefined && isCapitalised(token) ? (MONTHS.get(token.lower) ?? null) : null;
}

const isYear = (value: number | null): value is number => value !== null && value >= 1800 && value < 2100;
const isDay = (value: number | null): value is number => value !== null && value >= 1 && value <= 31;
const two = (value: number): string => String(value).padStart(2, '0');

/** Index of the token after an optional full stop or comma. */
const past = (tokens: Tokens, at: number, mark: string): number => (tokens[at]?.text === mark ? at + 1 : at);

/** Ordinal ending of "17th". */
const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const endOfDay = (tokens: Tokens, at: number): number => {
  const suffix = tokens[at + 1];
  return suffix !== undefined && !suffix.spaced && ORDINAL.has(suffix.lower) ? at + 1 : at;
};

/** "17 March 2022", "17th of March", "17–19 March", "17. März 2022". */
function dayThenMonth(tokens: Tokens, first: number, day: number): Aside | null {
  let at = past(tokens, endOfDay(tokens, first) + 1, '.');
  const other = isDash(tokens[at]) || tokens[at]?.lower === 'and' || tokens[at]?.lower === 'to' ? plain(tokens, at + 1) : null;
  if (isDay(other)) at = endOfDay(tokens, at + 1) + 1;
  if (tokens[at]?.lower === 'of') at += 1;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const year = plain(tokens, past(tokens, past(tokens, at + 1, '.'), ','));
  return isYear(year)
    ? aside('date', first, past(tokens, past(tokens, at + 1, '.'), ','), { iso: `${year}-${two(month)}-${two(day)}` })
    : aside('date', first, at);
}

/** Month before the number: "March 17, 2022", "March 2022", "March 17". */
function monthThenNumber(tokens: Tokens, first: number, value: number): Aside | null {
  let before = first - 1;
  if (tokens[before]?.text === '.' || tokens[before]?.text === ',' || tokens[before]?.lower === 'of') before -= 1;
  const month = monthAt(tokens, before);
  if (month === null) return null;
  if (isYear(value)) return aside('date', before, first, { iso: `${value}-${two(month)}` });
  if (!isDay(value) || before !== first - 1 && tokens[first - 1]?.text !== '.') return null;
  let last = endOfDay(tokens, first);
  const after = tokens[last + 1];
  const counted = after?.kind === 'word' && isPlural(after.lower) && tokens[before - 1]?.lower === 'in';
  if (counted) return null;
  const other = isDash(after) || after?.lower === 'and' || after?.lower === 'to' ? plain(tokens, last + 2) : null;
  if (isDay(other) && !isPlural(tokens[last + 3]?.lower ?? '')) last = endOfDay(tokens, last + 2);
  const at = past(tokens, last + 1, ',');
  const year = plain(tokens, at);
  return isYear(year)
    ? aside('date', before, at, { iso: `${year}-${two(month)}-${two(value)}` })
    : aside('date', before, last);
}

/** 2022-03-17, 17/03/2022, 03/17/22: three numbers that touch the same mark. */
function numericDate(tokens: Tokens, first: number): Aside | null {
  const mark = tokens[first + 1];
  if (mark === undefined || mark.spaced || !(mark.text === '/' || isDash(mark))) return null;
  if (tokens[first + 3]?.text !== mark.text || tokens[first + 2]?.spaced || tokens[first + 3]?.spaced || tokens[first + 4]?.spaced)
    return null;
  const [a, b, c] = [plain(tokens, first), plain(tokens, first + 2), plain(tokens, first + 4)];
  if (a === null || b === null || c === null) return null;
  if (isYear(a) && b <= 12 && isDay(c)) return aside('date', first, first + 4, { iso: `${a}-${two(b)}-${two(c)}` });
  if (!isDay(a) || !isDay(b)) return null;
  if (!isYear(c)) return c < 100 ? aside('date', first, first + 4) : null;
  // Day first or month first is the reader's country; only one that cannot be read both ways has a date.
  if (a > 12 && b <= 12) return aside('date', first, first + 4, { iso: `${c}-${two(b)}-${two(a)}` });
  if (b > 12 && a <= 12) return aside('date', first, first + 4, { iso: `${c}-${two(a)}-${two(b)}` });
  return aside('date', first, first + 4, { iso: String(c) });
}

const HEDGED = new Set(['than', 'about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'estimated']);
const COUNTED_IN_YEARS = new Set(['people', 'men', 'women', 'children', 'jobs', 'homes']);

/** A year alone, with what hangs on it: 2020, 2019–20, 2022/23, the 1990s, fiscal 2022. */
function yearAlone(tokens: Tokens, first: number, year: number): Aside | null {
  const before = tokens[first - 1];
  const next = tokens[first + 1];
  const counted = next?.spaced === true && isPlural(next.lower);
  if (counted && (HEDGED.has(before?.lower ?? '') || COUNTED_IN_YEARS.has(next.lower))) return null;
  const from = before !== undefined && FISCAL.has(before.lower) ? first - 1 : first;
  if (next?.lower === 's' && !next.spaced) return aside('date', from, first + 1);
  const joined = next !== undefined && !next.spaced && (next.text === '/' || isDash(next)) && tokens[first + 2]?.spaced === false;
  const end = joined ? plain(tokens, first + 2) : null;
  if (end !== null && (end < 100 || isYear(end))) {
    const closing = end < 100 ? Math.floor(year / 100) * 100 + end : end;
    if (closing > year) return aside('date', from, first + 2, { iso: String(closing) });
  }
  return aside('date', from, first, { iso: String(year) });
}

/** The bare number of one token that touches no word before it; null for any other. */
function alone({ tokens }: Parameters<Reader>[0], { first, last }: Parameters<Reader>[1]): number | null {
  const touches = tokens[first]?.spaced === false && tokens[first - 1]?.kind === 'word';
  return first === last && !touches ? plain(tokens, first) : null;
}

/** "the '90s", "the class of \u201992": two digits behind an apostrophe. */
function shortYear(tokens: Tokens, first: number): Aside | null {
  const [mark, year, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  const shortened = (mark?.text === "'" || mark?.text === '\u2019' || mark?.text === '\u2018') && mark.spaced;
  if (!shortened || year?.spaced !== false || !/^\d\d$/.test(year.text)) return null;
  return aside('date', first - 1, next?.lower === 's' && !next.spaced ? first + 1 : first);
}

/** Dates with a month: 17 March 2022, March 17, March 2022, 2022-03-17, 17/03/2022. */
export const date: Reader = (sentence, numeral) => {
  const shortened = shortYear(sentence.tokens, numeral.first);
  if (shortened !== null) return shortened;
  const value = alone(sentence, numeral);
  if (value === null) return null;
  const { tokens } = sentence;
  return (
    numericDate(tokens, numeral.first) ??
    (isDay(value) ? dayThenMonth(tokens, numeral.first, value) : null) ??
    monthThenNumber(tokens, numeral.first, value)
  );
};

const ERAS = new Set(['BC', 'BCE', 'AD', 'CE']);
const OLD_YEAR = new Set(['in', 'since', 'from', 'until', 'circa', 'around', 'by', 'through', 'beyond', 'year']);

/** Years: 2020, 2019–20, the 1990s, fiscal 2022. */
export const year: Reader = (sentence, numeral) => {
  const value = alone(sentence, numeral);
  const { tokens } = sentence;
  const [before, next] = [tokens[numeral.first - 1], tokens[numeral.last + 1]];
  if (value !== null && (ERAS.has(next?.text ?? '') || ERAS.has(before?.text ?? ''))) return aside('date', numeral.first, numeral.last);
  const isFar = value !== null && ((value >= 1000 && value < 1800) || (value >= 2100 && value < 2500 && tokens[numeral.first]?.text.length === 4));
  const isOld = isFar && OLD_YEAR.has(before?.lower ?? '') && !isPlural(next?.lower ?? '');
  if (isOld) return aside('date', numeral.first, numeral.last, { iso: String(value) });
  const isFull = sentence.tokens[numeral.first]?.text.length === 4;
  return isYear(value) && isFull ? yearAlone(sentence.tokens, numeral.first, value) : null;
};
