import { mention } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';

/** Unit of a percentage that starts at token `at`, and its last token. */
export function percentAt(tokens: readonly Token[], at: number): { readonly unit: string; readonly last: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  switch (token?.lower) {
    case '%':
    case 'percent':
    case 'pct':
    case 'pc':
      return next === 'points' || next === 'point'
        ? { unit: 'percentage point', last: at + 1 }
        : { unit: '%', last: at };
    case 'per':
      return next === 'cent' ? { unit: '%', last: at + 1 } : null;
    case 'percentage':
      return next.startsWith('point') ? { unit: 'percentage point', last: at + 1 } : null;
    case 'pp':
    case 'ppt':
    case 'ppts':
    case 'pps':
      return { unit: 'percentage point', last: at };
    case 'basis':
      return next.startsWith('point') ? { unit: 'basis point', last: at + 1 } : null;
    case 'bp':
    case 'bps':
      return { unit: 'basis point', last: at };
    case '\u2030':
      return { unit: 'per mille', last: at };
    default:
      return null;
  }
}

/** A minus that touches the number with space or a bracket before it. */
export function minusBefore(tokens: readonly Token[], first: number): boolean {
  const dash = tokens[first - 1];
  if (!isDash(dash) || tokens[first]?.spaced) return false;
  return dash?.spaced === true || first === 1 || tokens[first - 2]?.text === '(';
}

/** Percent, per cent, percentage points and basis points, signed ones too. */
export const percent: Reader = ({ tokens }, numeral) => {
  const at = isDash(tokens[numeral.last + 1]) && tokens[numeral.last + 1]?.spaced === false ? numeral.last + 2 : numeral.last + 1;
  const found = percentAt(tokens, at);
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
