import { SHORTENED_MAGNITUDES } from '../lexicon/numbers';
import { aside, mention } from '../reading';
import type { Reader } from '../reading';
import { CARDINALS, DATIVE, LABELS, TIMES } from './lexicon';
import { germanNoun } from './nouns';

/** "im Alter von 34 Jahren", "älter als 60 Jahre", "34 Jahre alt", "34-jährige": how old, not how long. */
export const germanAge: Reader = ({ language, tokens }, { first, last }) => {
  if (language !== 'de') return null;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isYears = lower(last + 1).startsWith('jahre');
  const isOlder = lower(first - 1) === 'als' && /^(?:älter|jünger)/.test(lower(first - 2));
  const isAged = lower(first - 1) === 'von' && lower(first - 2) === 'alter';
  if (isYears && (isOlder || isAged || lower(last + 2) === 'alt')) return aside('age', first, last + 1);
  const tail = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  return lower(tail).startsWith('jährig') && tokens[tail]?.spaced === false ? aside('age', first, tail) : null;
};

/** "14 Wohnungen", "46 gefälschte Rechnungen", "3 von 46 Rechnungen": how many, of what German grammar says. */
export const germanCount: Reader = ({ language, tokens }, numeral) => {
  if (language !== 'de' || numeral.form === 'fraction') return null;
  const { first, last } = numeral;
  // 'SkyECC3 Nutzer': the digit is the name's.
  if (tokens[first]?.spaced === false && tokens[first - 1]?.kind === 'word') return null;
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  if (before !== undefined && LABELS.has(before.lower)) return aside('label', first - 1, last);
  const next = tokens[last + 1];
  if (next !== undefined && next.lower === 'uhr') return aside('clock', first, last + 1);
  if (next !== undefined && TIMES.has(next.lower)) return null;
  // "2,9-mal so groß"
  const isTimes = next?.text === '-' && !next.spaced && tokens[last + 2]?.lower === 'mal';
  if (isTimes) return mention(numeral, 'count', { kind: 'ratio', unit: 'times', last: last + 2 });
  // "48 Tsd. Gespräche": the full stop of a shortened magnitude.
  const from = next?.text === '.' && !next.spaced && SHORTENED_MAGNITUDES.has(tokens[last]?.lower ?? '') ? last + 2 : last + 1;
  const isDative = DATIVE.has(tokens[first - 1]?.lower ?? '') || DATIVE.has(tokens[first - 2]?.lower ?? '');
  const noun = germanNoun(tokens, from, isDative);
  if (noun !== null) return mention(numeral, 'count', { kind: 'count', unit: noun.unit, to: noun.head, noun: [noun.first, noun.head] });
  const isOf = next?.lower === 'von' && (tokens[last + 2]?.kind === 'digits' || CARDINALS.has(tokens[last + 2]?.lower ?? ''));
  const whole = isOf ? germanNoun(tokens, last + 3) : null;
  return whole === null ? null : mention(numeral, 'count', { kind: 'count', unit: whole.unit });
};
