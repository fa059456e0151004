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

/**
 * Looks at all that was read in one sentence and answers with the same, better. `earlier` is what was
 * read in the last sentence that said anything in numbers.
 */
export type Refiner = (readings: readonly Reading[], sentence: Sentence, earlier: readonly Reading[]) => readonly Reading[];

/** What a reader says of a numeral; the rest is taken from the numeral or left to the refiners. */
export type ReadMention = Pick<Mention, 'kind' | 'unit'> &
  Partial<Pick<Mention, 'first' | 'last' | 'to' | 'bareLast' | 'value' | 'noun' | 'grounds'>>;

const STATED = new Map<string, Grounds>();
const INFERRED = new Map<string, Grounds>();

/** The one record of a finder's word; figures by the ten thousand share it. */
export function groundsOf(how: Grounds['how'], finder: string): Grounds {
  const known = how === 'stated' ? STATED : INFERRED;
  const found = known.get(finder);
  if (found !== undefined) return found;
  const grounds: Grounds = { how, finder };
  known.set(finder, grounds);
  return grounds;
}

/** A mention straight from a reader. Every field is named, so that all mentions are one shape to the engine. */
export function mention(numeral: Numeral, finder: string, read: ReadMention): Mention {
  const stated = groundsOf('stated', finder);
  const first = read.first ?? numeral.first;
  const last = read.last ?? numeral.last;
  return {
    type: 'mention',
    first,
    last,
    from: first,
    to: read.to ?? last,
    noun: read.noun ?? null,
    bareLast: read.bareLast ?? numeral.last,
    value: read.value ?? numeral.value,
    valueHigh: null,
    factor: numeral.factor,
    form: numeral.form,
    kind: read.kind,
    unit: read.unit,
    qualifier: 'exact',
    hedge: null,
    subject: '',
    asOf: null,
    attribution: null,
    equivalentOf: null,
    grounds: read.grounds ?? { value: stated, kind: stated, unit: stated },
  };
}

/** An aside over tokens `first` to `last`. */
export const aside = (
  what: AsideKind,
  first: number,
  last: number,
  more: Pick<Aside, 'iso' | 'years'> = {},
): Aside => ({ type: 'aside', what, first, last, ...more });

/**
 * The mention with some fields changed and `finder` on record for them. It is built up in place: a
 * sentence's mentions belong to the refiner at work, and a copy for each field would cost most of the time.
 */
export function decided(mention: Mention, finder: string, how: 'stated' | 'inferred', change: Partial<Mention>): Mention {
  const ground = groundsOf(how, finder);
  const grounds: Partial<Record<FigureField, Grounds>> = mention.grounds;
  for (const field of FIELDS) if (change[field] !== undefined) grounds[field] = ground;
  return Object.assign(mention, change);
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

export const isMention = (reading: Reading): reading is Mention => reading.type === 'mention';
export const isAside = (reading: Reading): reading is Aside => reading.type === 'aside';
