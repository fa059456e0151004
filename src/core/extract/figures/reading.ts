import type { AsOf, FigureField, FigureKind, Grounds, Qualifier } from '../../model/figure';
import type { Numeral } from './numeral';
import type { Sentence } from './sentence';

/**
 * A figure while its sentence is being read. Places are indices into the sentence's tokens, ends
 * included. 'bare' is a number whose unit has yet to be found by a refiner.
 */
export interface Mention {
  readonly type: 'mention';
  /** Sign, digits, magnitude, unit. */
  readonly first: number;
  readonly last: number;
  /** The exact words: hedge before, counted noun after. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the counted noun phrase; null when none stands with the number. */
  readonly noun: readonly [number, number] | null;
  /** Last token of the digits or number words, before any unit. */
  readonly bareLast: number;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly factor: number;
  readonly form: Numeral['form'];
  readonly kind: FigureKind | 'bare';
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly hedge: string | null;
  readonly subject: string;
  readonly asOf: AsOf | null;
  readonly attribution: string | null;
  /** `first` of the mention in the same sentence that this one restates. */
  readonly equivalentOf: number | null;
  readonly grounds: Partial<Record<FigureField, Grounds>>;
}

export type AsideKind =
  | 'date'
  | 'clock'
  | 'age'
  | 'phone'
  | 'code'
  | 'name'
  | 'label'
  | 'score'
  | 'ordinal'
  | 'address'
  | 'period'
  | 'idiom';

/** A number that says neither how much nor how many. */
export interface Aside {
  readonly type: 'aside';
  readonly what: AsideKind;
  readonly first: number;
  readonly last: number;
  /** For dates and periods: the calendar date as precise as stated. */
  readonly iso?: string;
  /** For ages: years, and the upper end of a band. */
  readonly years?: readonly [number, number | null];
}

export type Reading = Mention | Aside;

/** Looks at one number in its sentence; answers with what it is, or null to let the next one look. */
export type Reader = (sentence: Sentence, numeral: Numeral, done: readonly Reading[]) => Reading | null;

/** Looks at all that was read in one sentence and answers with the same, better. */
export type Refiner = (readings: readonly Reading[], sentence: Sentence) => readonly Reading[];

/** A mention straight from a reader; refiners fill in the rest. */
export function mention(
  numeral: Numeral,
  finder: string,
  read: Pick<Mention, 'kind' | 'unit'> & Partial<Mention>,
): Mention {
  const stated: Grounds = { how: 'stated', finder };
  const first = read.first ?? numeral.first;
  const last = read.last ?? numeral.last;
  return {
    type: 'mention',
    from: first,
    to: last,
    noun: null,
    bareLast: numeral.last,
    value: numeral.value,
    valueHigh: null,
    factor: numeral.factor,
    form: numeral.form,
    qualifier: 'exact',
    hedge: null,
    subject: '',
    asOf: null,
    attribution: null,
    equivalentOf: null,
    grounds: { value: stated, kind: stated, unit: stated },
    ...read,
    first,
    last,
  };
}

/** An aside over tokens `first` to `last`. */
export const aside = (
  what: AsideKind,
  first: number,
  last: number,
  more: Pick<Aside, 'iso' | 'years'> = {},
): Aside => ({ type: 'aside', what, first, last, ...more });

/** The mention with some fields changed and `finder` on record for them. */
export function decided(
  before: Mention,
  finder: string,
  how: 'stated' | 'inferred',
  change: Partial<Mention>,
): Mention {
  const grounds: Partial<Record<FigureField, Grounds>> = { ...before.grounds };
  for (const field of FIELDS) if (field in change) grounds[field] = { how, finder };
  return { ...before, ...change, grounds };
}

const FIELDS: readonly FigureField[] = [
  'value',
  'valueHigh',
  'kind',
  'unit',
  'qualifier',
  'subject',
  'asOf',
  'attribution',
  'equivalentOf',
];
