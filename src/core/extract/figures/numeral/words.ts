import { CARDINALS, DENOMINATORS, MAGNITUDES } from '../lexicon/numbers';
import { nextAfter, word } from './shape';
import type { Part, Tokens } from './shape';

/** Cardinal words below a hundred: six, twenty-one. */
function belowHundred(tokens: Tokens, first: number): Part | null {
  const value = CARDINALS.get(word(tokens, first));
  if (value === undefined) return null;
  if (value < 20) return { value, last: first };
  const at = nextAfter(tokens, first);
  const unit = CARDINALS.get(word(tokens, at));
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, last: at }
    : { value, last: first };
}

/** Cardinal words below a thousand: three hundred and six; "a" where a magnitude word follows. */
function belowThousand(tokens: Tokens, first: number): Part | null {
  const part = isIndefinite(tokens, first) ? { value: 1, last: first } : belowHundred(tokens, first);
  if (part === null) return null;
  const hundred = nextAfter(tokens, part.last);
  if (word(tokens, hundred) !== 'hundred') return part;
  const rest = belowHundred(tokens, word(tokens, hundred + 1) === 'and' ? hundred + 2 : hundred + 1);
  return rest === null
    ? { value: part.value * 100, last: hundred }
    : { value: part.value * 100 + rest.value, last: rest.last };
}

/** "a hundred", "an estimated" is none: the article counts only before a magnitude word. */
function isIndefinite(tokens: Tokens, at: number): boolean {
  const article = word(tokens, at);
  return (article === 'a' || article === 'an') && MAGNITUDES.has(word(tokens, at + 1));
}

const SCALES = ['trillion', 'billion', 'crore', 'million', 'lakh', 'thousand'] as const;

/** Words to any size: two million three hundred thousand and six. */
export function cardinal(tokens: Tokens, first: number): (Part & { readonly factor: number }) | null {
  let part = belowThousand(tokens, first);
  if (part === null) return null;
  let total = 0;
  let factor = 1;
  for (let scale = 0; scale < SCALES.length; ) {
    const at = nextAfter(tokens, part.last);
    const found = SCALES.indexOf(word(tokens, at) as (typeof SCALES)[number], scale);
    if (found < 0) break;
    factor = MAGNITUDES.get(SCALES[found] as string) as number;
    total += part.value * factor;
    part = { value: 0, last: at };
    scale = found + 1;
    const isJoined = word(tokens, at + 1) === 'and';
    const rest = belowThousand(tokens, isJoined ? at + 2 : at + 1);
    const scales = rest !== null && SCALES.includes(word(tokens, nextAfter(tokens, rest.last)) as (typeof SCALES)[number]);
    const continues = rest !== null && (scales || isJoined || factor === 1000 || rest.value >= 100);
    if (!continues || rest === null) break;
    part = rest;
  }
  return { value: total + part.value, last: part.last, factor };
}

/** "and a half", "-and-a-half", "and three quarters" after a number. */
export function halfAfter(tokens: Tokens, last: number): Part | null {
  const and = nextAfter(tokens, last);
  if (word(tokens, and) !== 'and') return null;
  const at = nextAfter(tokens, and);
  const count = word(tokens, at) === 'a' ? 1 : CARDINALS.get(word(tokens, at));
  const end = nextAfter(tokens, at);
  const parts = DENOMINATORS.get(word(tokens, end));
  return count === undefined || parts === undefined ? null : { value: count / parts, last: end };
}
