import type { ChartKind } from '../group';

/** Number and plural: 'One error stands', '3 errors stand'. */
export type Counted = (count: number) => string;

/** What layout writes on pages. `{name}` is a hole. */
export interface PageWords {
  /** Exact words in the language's quotation marks. */
  readonly quoted: (words: string) => string;
  readonly draft: string;
  readonly errorsStand: Counted;
  readonly toComplete: string;
  readonly judgement: string;
  /** ' ({page} of {pages})' */
  readonly part: string;
  readonly toRate: string;
  readonly none: string;
  readonly source: {
    readonly of: string;
    readonly reported: string;
    readonly judged: string;
    readonly quoted: string;
    readonly figures: string;
    readonly qualifiers: string;
    readonly others: string;
    readonly and: string;
  };
  /** What a place in an article is called, one and several; by the word that the ledger keeps. */
  readonly places: Readonly<Record<string, readonly [string, string]>>;
  readonly list: {
    readonly figure: string;
    readonly words: string;
    readonly where: string;
    readonly check: string;
    readonly measures: string;
    readonly derived: string;
    readonly computed: string;
    readonly signed: string;
    readonly signedWhy: string;
    readonly notInSource: string;
    readonly all: Counted;
    readonly some: string;
    readonly goesOn: string;
    readonly alt: string;
    readonly tableAlt: string;
  };
  /** What the check column says, by what `sourceCheck` found. */
  readonly checks: {
    readonly matches: string;
    readonly kept: string;
    readonly inWords: string;
    readonly differs: string;
    /** What stands before a rate's decimals. */
    readonly decimal: string;
    readonly rate: string;
    readonly otherRates: string;
    readonly recomputed: string;
    readonly formulaDiffers: string;
    readonly parentMissing: string;
    readonly noFormula: string;
    readonly signed: string;
  };
  readonly headings: {
    readonly purpose: string;
    readonly decision: string;
    readonly preferred: string;
    readonly advantages: string;
    readonly drawbacks: string;
    readonly option: string;
    readonly takeaway: string;
    readonly care: string;
    readonly assumptions: string;
    readonly gaps: string;
    readonly confidence: string;
    readonly notes: string;
    /** Title of a sheet that goes on with a slide's notes. */
    readonly notesOf: string;
    readonly sourcesHere: string;
    readonly slideOf: string;
    readonly instrument: string;
    readonly provision: string;
    readonly effect: string;
    readonly who: string;
    readonly role: string;
    readonly detail: string;
    readonly control: string;
    readonly gap: string;
    readonly rootCause: string;
    readonly rating: string;
    readonly risk: string;
    readonly whyNow: string;
    readonly review: string;
    readonly exposure: string;
    readonly owner: string;
    readonly due: string;
    readonly subject: string;
    readonly verdict: string;
  };
  readonly ratings: { readonly high: string; readonly medium: string; readonly moderate: string; readonly low: string };
  readonly verdicts: Readonly<Record<'agrees' | 'conflicts' | 'converted' | 'only-one', string>>;
  readonly notStated: string;
  readonly matrix: {
    readonly likelihood: readonly string[];
    readonly impact: readonly string[];
    readonly likelihoodAxis: string;
    readonly impactAxis: string;
    readonly hollow: string;
  };
  readonly charts: {
    readonly kinds: Readonly<Record<ChartKind, string>>;
    readonly of: string;
    readonly noFigure: string;
    readonly logAxis: string;
    readonly logMeasure: string;
    readonly total: string;
    readonly rest: string;
    readonly choose: string;
    readonly notToScale: string;
    /** Words in a measure that say its unit already. */
    readonly shares: readonly string[];
  };
  readonly tables: {
    readonly legal: string;
    readonly actors: string;
    readonly controls: string;
    readonly options: string;
    readonly recommendations: string;
    readonly comparison: string;
  };
}
