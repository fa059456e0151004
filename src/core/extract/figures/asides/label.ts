import { ACTIONS, COPULAS } from '../lexicon/events';
import { STOPPERS } from '../lexicon/grammar';
import { HEDGES_BEFORE } from '../lexicon/hedges';
import { LABELS, NUMBERED_NAMES, STREETS, WEAK_LABELS } from '../lexicon/labels';
import { CHANGE_VERBS } from '../lexicon/verbs';
import { isPlural, nounAfter, singular } from '../nouns';
import { aside } from '../reading';
import type { Reader } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, isDash } from '../token';
import { unitAt } from '../units';

/** A number that a word before it makes a label: Section 5, Case no. 12, version 2.68, day 3, FTSE 100. */
export const label: Reader = ({ tokens }, { first, last, factor, form }) => {
  if (form === 'fraction' || factor > 1) return null;
  // "31 C.F.R. part 501", "18 U.S.C.": a title of the code.
  const [code, stop, next] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if ((code?.text === 'C' || code?.text === 'U') && stop?.text === '.' && (next?.text === 'F' || next?.text === 'S')) return aside('label', first, last);
  let at = first - 1;
  if (['.', ':', '#'].includes(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens[at];
  if (before === undefined || (at === first - 1 && tokens[first]?.spaced === false)) return null;
  const isNumber = before.lower === 'number' && isCapitalised(before);
  const joined = before.kind === 'word' ? before.lower : '';
  if (LABELS.has(joined) || LABELS.has(singular(joined)) || isNumber) return aside('label', at, withList(tokens, last));
  if (NUMBERED_NAMES.has(joined) && (isCapitalised(before) || joined === 'p') && at === first - 1) return aside('name', at, last);
  // "H.R. 3684": initials before a number.
  const initial = tokens[first - 1]?.text === '.' && before.text.length === 1 && isCapitalised(before) && tokens[at - 1]?.text === '.';
  if (initial) return aside('label', at, last);
  if (joined === 'p' && tokens[at - 1]?.text === '&') return aside('name', at - 2, last);
  const weak = WEAK_LABELS.has(joined) && at === first - 1 && nounAfter(tokens, last + 1) === null;
  return weak ? aside('label', at, withList(tokens, last)) : null;
};

/** Longest list of labelled numbers. */
const LISTED = 24;

/** "sections 3 to 5", "Days 0-5", "Articles 4, 20 and 21": the label covers the numbers listed behind it too. */
function withList(tokens: Parameters<Reader>[0]['tokens'], last: number): number {
  let end = last;
  while (end < last + LISTED) {
    const comma = tokens[end + 1]?.text === ',';
    const joint = comma && LIST_WORDS.has(tokens[end + 2]?.lower ?? '') ? end + 2 : end + 1;
    const joins = comma || isDash(tokens[joint]) || LIST_WORDS.has(tokens[joint]?.lower ?? '');
    const next = tokens[joint + 1];
    if (!joins || next?.kind !== 'digits' || (comma && !closesList(tokens, joint + 1))) return end;
    end = joint + 1;
  }
  return end;
}

/** Another list word or a mark follows, nothing that the number would count. */
const closesList = (tokens: Parameters<Reader>[0]['tokens'], at: number): boolean =>
  tokens[at + 1]?.kind === 'mark' ? LIST_MARKS.has(tokens[at + 1]?.text ?? '') : nounAfter(tokens, at + 1) === null && unitAt(tokens, at + 1) === null;
const LIST_WORDS = new Set(['to', 'and', 'or', '/', '&']);
const LIST_MARKS = new Set([',', '.', ';', ':', ')']);

/** A house number: 10 Downing Street; also the ZIP code behind two capitals. */
export const house: Reader = ({ tokens }, { first, last, form }) => {
  if (form !== 'digits' || first !== last) return null;
  const state = tokens[first - 1];
  if (tokens[first]?.text.length === 5 && state?.text.length === 2 && state.text === state.text.toUpperCase() && state.kind === 'word') {
    return aside('address', first, last);
  }
  // "75001 Paris": five digits without a comma before a place.
  const place = tokens[last + 1];
  const isPostcode = /^\d{5}$/.test(tokens[first]?.text ?? '') && place !== undefined && isCapitalised(place) && place.text !== place.text.toUpperCase() && !isPlural(place.lower);
  if (isPostcode) return aside('address', first, last);
  // "the 1400 block of Alder Street"
  if (place?.lower === 'block' && tokens[last + 2]?.lower === 'of') return aside('address', first, last + 1);
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isCapitalised(token)) return null;
    if (at > last + 1 && STREETS.has(token.lower)) return aside('address', first, at);
  }
  return null;
};

/** "About 50", "In 12", "Police seized 40": a capital that only opens the sentence or heading. */
const isPlainOpener = (lower: string): boolean =>
  STOPPERS.has(lower) || HEDGES_BEFORE.has(lower) || CHANGE_VERBS.has(lower) || ACTIONS.has(lower) || COPULAS.has(lower);

/** Most words of the sentence begin with a capital, so that capitals say nothing. */
function isTitleCase({ tokens, kind }: Sentence): boolean {
  if (kind === 'heading') return true;
  const words = tokens.filter(({ kind: sort, text }) => sort === 'word' && text.length > 3);
  return words.filter(isCapitalised).length > words.length / 2;
}

/** A number word that is part of a name in mid-sentence: Six Nations, Five Eyes. */
export const numberedName: Reader = (sentence, { first, last, form }) => {
  const { tokens } = sentence;
  const [before, token, next] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (form !== 'words' || before?.kind !== 'word' || token === undefined || next === undefined) return null;
  if (!isCapitalised(token) || !isCapitalised(next) || isTitleCase(sentence)) return null;
  return aside('name', first, last + 1);
};

const JETS = new Set(['max', 'jet', 'jets', 'jumbo', 'dreamliner', 'dreamliners', 'freighter', 'freighters', 'airliner', 'plane', 'aircraft']);

/** A small number directly behind a capitalised word, with nothing counted after it: Intel 471, Boeing 737. */
export const name: Reader = ({ tokens }, { first, last, value, form }) => {
  const before = tokens[first - 1];
  // "the 737 Max", "a 747 jet"
  if (/^7[0-8]7$/.test(tokens[first]?.text ?? '') && JETS.has(tokens[last + 1]?.lower ?? '')) return aside('name', first, last);
  if (form !== 'digits' || first !== last || before === undefined || !isCapitalised(before)) return null;
  // "LockBit 3.0": nobody measures a whole number with a nought behind the point.
  if (/^\d{1,2}\.0$/.test(tokens[first]?.text ?? '') && !isPlainOpener(before.lower) && tokens[last + 1]?.text !== '%') return aside('name', first - 1, last);
  if (!Number.isInteger(value) || value > 9999 || /[.,]/.test(tokens[first]?.text ?? '')) return null;
  if (isPlainOpener(before.lower) || nounAfter(tokens, last + 1) !== null) return null;
  return aside('name', first - 1, last);
};
