import { cleaned } from '../numeral';
import { nounAfter } from '../nouns';
import { mention } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';

/** Heads of hyphenated counts: "seven-member panel", "three-bedroom house". */
const COMPOUND = new Set('member person man woman people strong bedroom seat seater storey story nation country state point page team club round match game goal run wicket shot set'.split(' '));

/** How many: the noun that follows the number, with its plural letters and "m" for million. */
export const count: Reader = ({ tokens }, numeral) => {
  const { pending } = numeral;
  if (numeral.form === 'fraction') return null;
  const bareLast = pending?.at ?? numeral.last;
  const read = { ...numeral, last: bareLast, value: cleaned(numeral.value * (pending?.factor ?? 1)) };
  const dash = tokens[bareLast + 1];
  const tail = tokens[bareLast + 2];
  if (isDash(dash) && !dash?.spaced && tail?.spaced === false && COMPOUND.has(tail.lower)) {
    return mention(read, 'count', { kind: 'count', unit: tail.lower === 'people' ? 'person' : tail.lower, bareLast, to: bareLast + 2 });
  }
  const isOne = numeral.value === 1 && numeral.factor === 1;
  const from = tokens[bareLast + 1]?.text === '+' && !tokens[bareLast + 1]?.spaced ? bareLast + 2 : bareLast + 1;
  const noun = nounAfter(tokens, from, isOne);
  if (noun === null) return null;
  return mention(read, 'count', { kind: 'count', unit: noun.unit, bareLast, last: bareLast, to: noun.head });
};

/** A number with nothing that says what it counts; a refiner finds its unit in the sentence or drops it. */
export const bare: Reader = (_, numeral) => mention(numeral, 'bare', { kind: 'bare', unit: null });
