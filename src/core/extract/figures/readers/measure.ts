import { mention } from '../reading';
import type { Reader } from '../reading';
import { minusBefore } from './percent';
import { nounAfter } from '../nouns';
import { isDash } from '../token';
import { unitAt } from '../units';

/** Mass, length, area, volume, duration, speed, data size, power; "pounds" where they weigh. */
export const measure: Reader = ({ tokens }, numeral) => {
  const { first, last, pending } = numeral;
  const dash = tokens[last + 1];
  const hyphen = isDash(dash) && !dash?.spaced && tokens[last + 2]?.spaced === false;
  let at = hyphen ? last + 2 : last + 1;
  // "half an hour", "a quarter of an hour"
  if (numeral.form === 'fraction') {
    if (tokens[at]?.lower === 'of' && (tokens[at + 1]?.lower === 'an' || tokens[at + 1]?.lower === 'a')) at += 2;
    else if (tokens[at]?.lower === 'an' || tokens[at]?.lower === 'a') at += 1;
  }
  const sign = minusBefore(tokens, first);
  const signed = { first: sign ? first - 1 : first, value: sign ? -numeral.value : numeral.value };
  const weight = tokens[at]?.lower === 'pounds' || tokens[at]?.lower === 'pound';
  if (weight) return mention(numeral, 'measure', { kind: 'mass', unit: 'pound', last: at });
  // "30m users" counts users; "30m" alone measures metres.
  if (pending !== null && nounAfter(tokens, pending.at + 1) !== null) return null;
  const found = unitAt(tokens, at);
  if (found === null) return null;
  return mention(numeral, 'measure', { kind: found.kind, unit: found.unit, last: found.last, ...signed });
};
