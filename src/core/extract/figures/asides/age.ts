import { STOPPERS } from '../lexicon/grammar';
import { isPerson, PERSONAL } from '../lexicon/persons';
import { isPlural, nounAfter, singular } from '../nouns';
import { aside } from '../reading';
import type { Aside, Reader, Reading } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, isDash } from '../token';

const PERIODS = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);
const OLDER = new Set(['older', 'over', 'above', 'up', 'under', 'younger', 'below']);
const TURNS = new Set(['turned', 'turning', 'turns']);

const text = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';
const skipDash = (sentence: Sentence, at: number): number => (isDash(sentence.tokens[at]) ? at + 1 : at);

/** "36-year-old", "36 years old", "18-month-olds", "24 years of age". */
function yearsOld(sentence: Sentence, last: number): number | null {
  const unit = skipDash(sentence, last + 1);
  if (!PERIODS.has(text(sentence, unit))) return null;
  const old = skipDash(sentence, unit + 1);
  if (text(sentence, old) === 'old' || text(sentence, old) === 'olds') return old;
  return text(sentence, unit + 1) === 'of' && text(sentence, unit + 2) === 'age' ? unit + 2 : null;
}

/** Index of the number that ends a band begun before `at`: "18 to 24", "18-24", "20 and 30". */
function bandStart(sentence: Sentence, first: number): number {
  const joint = sentence.tokens[first - 1];
  const joins = isDash(joint) || joint?.lower === 'to' || joint?.lower === 'and';
  return joins && sentence.tokens[first - 2]?.kind === 'digits' ? first - 2 : first;
}

/** "18 to 24-year-olds", "18- to 24-year-olds", "18-24 year olds": the band begun by this number. */
function bandFrom(sentence: Sentence, first: number): Aside | null {
  let at = skipDash(sentence, first + 1);
  if (['to', 'and', 'or'].includes(text(sentence, at))) at += 1;
  const other = sentence.tokens[at];
  if (at === first + 1 || other?.kind !== 'digits') return null;
  const old = yearsOld(sentence, at);
  return old === null ? null : band(first, old, Number(sentence.tokens[first]?.text), Number(other.text));
}

/** Words of age directly before the number: aged 36, at the age of 18, ages 5 to 11, under-18s, turned 40. */
function wordBefore(sentence: Sentence, start: number): number | null {
  let at = start - 1;
  if (['between', 'over', 'under', 'about', 'around', 'just', 'from', 'only'].includes(text(sentence, at))) at -= 1;
  const before = text(sentence, at);
  if (before === 'aged' || before === 'age' || before === 'ages' || TURNS.has(before)) return at;
  return before === 'of' && ['age', 'ages'].includes(text(sentence, at - 1)) ? at - 1 : null;
}

/** "aged 18 to 24": the word before opens a band that goes on behind this number. */
function bandTo(sentence: Sentence, from: number, start: number, last: number, low: number, high: number | null): Aside {
  const joint = sentence.tokens[last + 1];
  const other = sentence.tokens[last + 2];
  const joins = isDash(joint) || joint?.lower === 'to' || (joint?.lower === 'and' && text(sentence, start - 1) === 'between');
  return high === null && joins && other?.kind === 'digits'
    ? band(from, last + 2, low, Number(other.text))
    : band(from, last, low, high);
}

/** "aged 54, 58 and 61", "the pair, 51 and 46,": another age behind one, or two that stand in apposition. */
function goesOn({ tokens }: Sentence, first: number, last: number, value: number, done: readonly Reading[]): boolean {
  const joint = tokens[first - 1]?.lower;
  if ((joint !== ',' && joint !== 'and' && joint !== 'or') || value < 1 || value > 110 || tokens[last + 1]?.text === '%') return false;
  const before = done.at(-1);
  const lists = before?.type === 'aside' && before.what === 'age' && before.last >= first - 3 && before.last < first - 1;
  const [and, other, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  const pair = joint === ',' && PAIRS.has(tokens[first - 2]?.lower ?? '') && and?.lower === 'and' && close?.text === ',' && isAdult(value) && isAdult(Number(other?.text));
  return (lists || pair) && nounAfter(tokens, last + 1) === null;
}
const isAdult = (value: number): boolean => value >= 12 && value <= 110;
const PAIRS = new Set(['pair', 'couple', 'men', 'women', 'brothers', 'sisters', 'duo', 'two', 'both', 'defendants', 'suspects', 'pilots', 'twins']);

/** "Name Surname, 36, has", "the mother, 36, has": a bare number between commas behind a name or a person. */
function inApposition({ tokens }: Sentence, first: number, last: number): boolean {
  const [name, before, mark, after] = [tokens[first - 2], tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  if (name?.kind !== 'word' || before?.text !== ',' || name.text.length < 2) return false;
  const closes = [',', ';', ')'].includes(mark?.text ?? '') || isDash(mark) || mark?.lower === 'and' || (mark?.text === '.' && after === undefined);
  if (!closes) return false;
  if (isCapitalised(name)) return true;
  return mark?.text !== 'and' && !STOPPERS.has(name.lower) && !isPlural(name.lower) && after?.kind !== 'digits' && Number(tokens[first]?.text) >= 16;
}

/** "ranging in age from 20s to 50s": another decade stands beside it, or the word. */
function besideDecade(sentence: Sentence, first: number, last: number): boolean {
  const isDecade = (at: number): boolean => sentence.tokens[at]?.kind === 'digits' && text(sentence, at + 1) === 's' && sentence.tokens[at + 1]?.spaced === false;
  const near = [1, 2, 3].some((back) => ['age', 'ages', 'aged'].includes(text(sentence, first - back)));
  return near || isDecade(first - 3) || isDecade(last + 3);
}

const PERSONS = new Set('worker workers adult adults woman women man men child children people person those anyone everyone resident residents player players driver drivers patient patients voter voters'.split(' '));

const band = (first: number, last: number, low: number, high: number | null): Aside =>
  aside('age', first, last, { years: [low, high] });

/** "The youngest is 17 and the oldest 58". */
const EXTREMES = new Set(['youngest', 'oldest', 'eldest']);
const SUBJECTS = new Set(['whom', 'youngest', 'oldest', 'eldest', 'he', 'she', 'who', 'they', 'them', 'i', 'we']);
const BE = new Set(['is', 'was', 'were', 'are', 'be', 'being', 'been', "he's", "she's", 'just', 'only', 'now', 'still', 'already', 'barely', 'almost', 'nearly', 'about', 'around', 'under', 'over', 'than', 'less', 'more', 'not', 'yet', 'will', 'would', 'turned', 'turns']);
/** What may follow an age that is told with "is": the sentence goes on about something else. */
const GOES_ON = new Set(['when', 'at', 'and', 'but', 'now', 'this', 'in', 'on', 'who', 'with', 'or', 'while', 'as', 'today', 'years']);

const ENDS = new Set(['.', ',', ';', ':', ')', '!', '?', '"', '\u201d', '\u2019', "'", '\u2013', '\u2014']);

/** "she was 36 when", "who is 36,", "most of them were over 65", "the victims were over 70": said of a person. */
function saidOf(sentence: Sentence, first: number, last: number, value: number): boolean {
  if (value < 12 || value > 110) return false;
  let at = first - 1;
  while (at >= 0 && at > first - 4 && BE.has(text(sentence, at))) at -= 1;
  const between = sentence.tokens.slice(at + 1, first);
  if (!between.some(({ lower }) => lower === 'is' || lower === 'was' || lower === 'were' || lower === 'are' || lower === 'be' || lower.endsWith("e's"))) return false;
  const subject = sentence.tokens[at];
  const next = sentence.tokens[last + 1];
  const closes = next === undefined || ENDS.has(next.text) || GOES_ON.has(next.lower);
  const counts = (next?.lower === 'and' || next?.lower === 'or') && sentence.tokens[last + 2]?.kind === 'digits';
  if (!closes || counts) return false;
  if (subject === undefined) return between[0]?.lower.endsWith("e's") ?? false;
  const named = isCapitalised(subject) && at === 0 && !STOPPERS.has(subject.lower);
  return SUBJECTS.has(subject.lower) || isPerson(singular(subject.lower)) || PERSONAL.has(subject.lower) || named;
}

/** "Jane Roe (36) won": a number in brackets behind two capitalised words, unless the sentence lists counts so. */
function inBrackets({ tokens }: Sentence, first: number, last: number, value: number, done: readonly Reading[]): boolean {
  if (value < 16 || value > 99 || tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')') return false;
  const [given, family] = [tokens[first - 3], tokens[first - 2]];
  const isName = given !== undefined && family !== undefined && isCapitalised(given) && isCapitalised(family);
  return isName && !done.some((reading) => reading.type === 'mention');
}

/** "children under five", "under the age of five", "a boy of six": ages told in words. */
function inWords(sentence: Sentence, first: number, last: number): boolean {
  const [limit, whom] = [text(sentence, first - 1), text(sentence, first - 2)];
  const next = sentence.tokens[last + 1];
  if (next?.kind === 'word' && isPlural(next.lower)) return false;
  if (limit === 'aged' || (limit === 'of' && (whom === 'age' || whom === 'boy' || whom === 'girl'))) return true;
  return ['under', 'over', 'below', 'above'].includes(limit) && (PERSONS.has(whom) || isPerson(singular(whom)));
}

/** Ages and age bands: kept apart from figures because nobody charts them by accident and means it. */
export const age: Reader = (sentence, { first, last, value, factor, form }, done) => {
  const { tokens } = sentence;
  if (factor > 1 || form === 'fraction') return null;
  const start = bandStart(sentence, first);
  const low = start < first ? Number(tokens[start]?.text) : value;
  const high = start < first ? value : null;
  const old = yearsOld(sentence, last);
  if (old !== null) return band(start, old, low, high);
  if (value > 120) return null;
  if (form === 'words' && inWords(sentence, first, last)) return band(first - 1, last, value, null);
  if (tokens[first]?.kind !== 'digits' || !Number.isInteger(value)) return null;
  const opened = bandFrom(sentence, first);
  if (opened !== null) return opened;
  const compared = text(sentence, first - 1) === 'than' && ['older', 'younger'].includes(text(sentence, first - 2));
  if ((compared || EXTREMES.has(text(sentence, first - 1))) && nounAfter(tokens, last + 1) === null) return band(first, last, low, high);
  if (goesOn(sentence, first, last, value, done)) return band(first, last, value, null);
  const before = wordBefore(sentence, start);
  if (before !== null) return bandTo(sentence, before, start, last, low, high);
  const after = skipDash(sentence, last + 1);
  if (PERIODS.has(text(sentence, after)) || tokens[last + 1]?.text === '%') return null;
  const plural = tokens[last + 1];
  if (plural?.lower === 's' && !plural.spaced && value >= 5) {
    const limit = ['under', 'over'].includes(text(sentence, first - 1)) || isDash(tokens[first - 1]);
    const decade = value % 10 === 0 && (besideDecade(sentence, first, last) || ['his', 'her', 'their', 'late', 'early', 'mid'].includes(text(sentence, first - 1)));
    return limit || decade ? band(first - 1, last + 1, low, high) : null;
  }
  const beyond = text(sentence, last + 1) === 'or' || text(sentence, last + 1) === 'and' || text(sentence, last + 1) === 'years';
  if (beyond && ['older', 'over', 'above', 'younger', 'under'].includes(text(sentence, last + 2)) && OLDER.has(text(sentence, last + 2))) {
    const isAge = text(sentence, last + 2) === 'older' || text(sentence, last + 2) === 'younger' || ['people', 'adults', 'those', 'women', 'men', 'anyone', 'children', 'aged'].includes(text(sentence, first - 1));
    if (isAge) return band(start, last + 2, low, high);
  }
  const whom = text(sentence, first - 2);
  const limited = ['over', 'under', 'below', 'above'].includes(text(sentence, first - 1)) && (PERSONS.has(whom) || isPerson(singular(whom)));
  if (limited && value < 100 && nounAfter(tokens, last + 1) === null) return band(first - 1, last, low, high);
  // "a lawyer of 45"
  const ofAge = text(sentence, first - 1) === 'of' && isPerson(whom) && value >= 12 && value < 100 && nounAfter(tokens, last + 1) === null;
  if (ofAge) return band(first, last, low, high);
  if (saidOf(sentence, first, last, value) || inBrackets(sentence, first, last, value, done)) return band(first, last, low, high);
  const dashed = isDash(tokens[first - 1]) || isDash(tokens[last + 1]);
  const other = tokens[last + 2];
  if (dashed && other?.kind === 'digits' && tokens[last + 3]?.lower === 's' && !tokens[last + 3]?.spaced) {
    return band(first, last + 3, value, Number(other.text));
  }
  return value >= 3 && inApposition(sentence, first, last) ? band(first, last, value, null) : null;
};
