import type { FigureKind } from '../../model/figure';
import { isVerb } from './lexicon/events';
import { MEASURES } from './lexicon/measures';
import { isDash } from './token';
import type { Token } from './token';

/** A unit of measurement found in the tokens. */
export interface UnitFound {
  readonly kind: FigureKind;
  readonly unit: string;
  /** What the unit's short form multiplies by; 1 for nearly all. */
  readonly factor: number;
  /** Index of its last token. */
  readonly last: number;
}

type Unit = Omit<UnitFound, 'last'>;

const table = (of: (measure: (typeof MEASURES)[number]) => string): ReadonlyMap<string, Unit> =>
  new Map(
    MEASURES.flatMap((measure) =>
      of(measure)
        .split(',')
        .filter((name) => name !== '')
        .map((name): [string, Unit] => [name, { kind: measure.kind, unit: measure.unit, factor: measure.factor }]),
    ),
  );

const NAMES = table((measure) => measure.names);
const SHORT = table((measure) => measure.short);
const TIGHT = table((measure) => measure.tight);

/** True for the name or short form of a unit of measurement. */
export const isUnitName = (word: string): boolean => NAMES.has(word.toLowerCase()) || SHORT.has(word.toLowerCase());

/** First words of names of two words, and first pieces of short forms that a mark or digit parts. */
const opens = (names: ReadonlyMap<string, Unit>, parts: RegExp): ReadonlySet<string> =>
  new Set([...names.keys()].filter((name) => parts.test(name)).map((name) => /^[^\s\d/\u00b2\u00b3]+/.exec(name)?.[0] ?? name));
const PAIRS = opens(NAMES, / /);
const PIECES = opens(SHORT, /[\d/\u00b0\u00ba\u00b2\u00b3]/);

/** Longest run of tokens that a short form is written in: µg / m ³. */
const PIECE_REACH = 4;

/** "km/h", "m³", "°C": a short form whose pieces touch. */
function pieced(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at] as Token;
  if (!PIECES.has(token.lower)) return null;
  let written = token.lower;
  let found: UnitFound | null = null;
  for (let next = at + 1; next < at + PIECE_REACH && tokens[next]?.spaced === false; next += 1) {
    written += tokens[next]?.lower ?? '';
    const unit = SHORT.get(written);
    if (unit !== undefined) found = { ...unit, last: next };
  }
  return found;
}

/** "square-foot", "kilowatt-hour", "short tons": a name of two words. */
function paired(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at] as Token;
  if (!PAIRS.has(token.lower)) return null;
  const dash = isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
  const next = dash ? at + 2 : at + 1;
  const word = tokens[next];
  const pair = word?.kind === 'word' ? NAMES.get(`${token.lower} ${word.lower}`) : undefined;
  return pair === undefined ? null : { ...pair, last: next };
}

/** Letters that are a unit apart from the digits too where no noun follows: 40 t, 2 L of, 100 g. */
const APART = new Set(['g', 't', 'l', 'L', 'V', 'W', 'kt', 'Mt', 'Gt', 'GtCO', 'MtCO']);
const CONNECTS = new Set(['of', 'per', 'a', 'and', 'or', 'to', 'in', 'on', 'at', 'from', 'each', 'by', 'for', 'is', 'was', 'were', 'are', 'with']);

const standsApart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return APART.has(tokens[at]?.text ?? '') && (next === undefined || next.kind !== 'word' || CONNECTS.has(next.lower) || isVerb(next.lower) || next.lower.endsWith('ed'));
};

/** The unit of measurement that starts at token `at`: two words before one, names before short forms. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits') return null;
  const long = paired(tokens, at) ?? pieced(tokens, at);
  if (long !== null) return long;
  const tight = !token.spaced || standsApart(tokens, at) ? TIGHT.get(token.text) : undefined;
  const found = tight ?? NAMES.get(token.lower) ?? SHORT.get(token.lower);
  return found === undefined ? null : { ...found, last: token.text.endsWith('CO') && tokens[at + 1]?.text === '2' ? at + 1 : at };
}
