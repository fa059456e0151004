import type { Numeral } from '../numeral';
import { mention } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';

/** Unit of a percentage that starts at token `at`, and its last token. */
export function percentAt(tokens: readonly Token[], at: number): { readonly unit: string; readonly last: number } | null {
  const token = tokens[at];
  const behind = beyondDash(tokens, at + 1);
  const next = tokens[behind]?.lower ?? '';
  switch (token?.lower) {
    case '%':
    case 'percent':
    case 'pct':
    case 'pc':
    case 'prozent':
      return next === 'points' || next === 'point'
        ? { unit: 'percentage point', last: behind }
        : { unit: '%', last: at };
    case 'per':
      return next === 'cent' ? { unit: '%', last: at + 1 } : null;
    case 'percentage':
      return next.startsWith('point') ? { unit: 'percentage point', last: behind } : null;
    case 'pp':
    case 'ppt':
    case 'ppts':
    case 'pps':
    case 'prozentpunkt':
    case 'prozentpunkte':
    case 'prozentpunkten':
      return { unit: 'percentage point', last: at };
    case 'basis':
      return next.startsWith('point') ? { unit: 'basis point', last: behind } : null;
    case 'bp':
    case 'bps':
    case 'basispunkt':
    case 'basispunkte':
    case 'basispunkten':
      return { unit: 'basis point', last: at };
    case '\u2030':
      return { unit: 'per mille', last: at };
    default:
      return null;
  }
}

/** The token at `at`, or the one behind it where a hyphen touches on both sides: basis-point. */
export const beyondDash = (tokens: readonly Token[], at: number): number =>
  isDash(tokens[at]) && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false ? at + 1 : at;

/** A minus that touches the number with space or a bracket before it, or the word. */
export function minusBefore(tokens: readonly Token[], first: number): boolean {
  const dash = tokens[first - 1];
  if (dash?.lower === 'minus') return tokens[first - 2]?.lower !== 'or';
  if (!isDash(dash) || tokens[first]?.spaced) return false;
  return dash?.spaced === true || first === 1 || tokens[first - 2]?.text === '(';
}

/** "half a percentage point", "0.5 of a per cent", "a quarter-point rise". */
function partOfPoint(tokens: readonly Token[], { form, value }: Numeral, at: number): ReturnType<typeof percentAt> {
  if (form !== 'fraction' && value >= 1) return null;
  if (tokens[at]?.lower === 'point') return { unit: 'percentage point', last: at };
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  return tokens[article]?.lower === 'a' || tokens[article]?.lower === 'one' ? percentAt(tokens, article + 1) : null;
}

/** Percent, per cent, percentage points and basis points, signed ones too. */
export const percent: Reader = ({ tokens }, numeral) => {
  const at = isDash(tokens[numeral.last + 1]) && tokens[numeral.last + 1]?.spaced === false ? numeral.last + 2 : numeral.last + 1;
  const found = percentAt(tokens, at) ?? partOfPoint(tokens, numeral, at);
  if (found === null) return null;
  const negative = minusBefore(tokens, numeral.first);
  const plus = tokens[numeral.first - 1]?.text === '+' && tokens[numeral.first]?.spaced === false;
  return mention(numeral, 'percent', {
    kind: 'percent',
    unit: found.unit,
    first: negative || plus ? numeral.first - 1 : numeral.first,
    last: found.last,
    value: negative ? -numeral.value : numeral.value,
  });
};
