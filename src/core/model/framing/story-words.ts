import type { Meaning } from '../meaning';

/**
 * The sentences that compose writes. `{name}` is a hole into which a name, a number or a date is put;
 * every language has the same holes.
 */
export interface StoryWords {
  readonly months: readonly string[];
  /** '{day} {month} {year}' */
  readonly date: string;
  readonly and: string;
  readonly or: string;
  /** Three to ten, by their number. */
  readonly small: Readonly<Record<number, string>>;
  readonly titles: {
    /** The counts of an article: 'The source counts 248 cases and 171 deaths'. */
    readonly counts: string;
    /** After amounts: '; the source counts 13 victims and 25 cards'. */
    readonly withCounts: string;
    /** An amount that leads: 'Losses came to about USD 7m'. */
    readonly cameTo: string;
    /** One between: ', the stolen funds to about USD 2.8m'. */
    readonly alsoTo: string;
    /** The last of several: ' and the stolen funds to about USD 2.8m'. */
    readonly lastTo: string;
    /** The article before a name of an amount, in capitals where it opens; empty for none. */
    readonly the: (opens: boolean) => string;
    /** Behind counts: '; losses came to EUR 2m'. */
    readonly andCameTo: string;
    readonly valueFirst: string;
    readonly valueNext: string;
    readonly against: string;
    readonly happened: string;
    readonly saysWhatWas: string;
    readonly ranked: string;
    /** Where the list ends with 'Other'. */
    readonly rankedNamed: string;
    /** Where the source says what the list is of. */
    readonly rankedOf: string;
    /** Of sums that went to a name each. */
    readonly wentTo: string;
    /** Of amounts of one currency of which no more can be said. */
    readonly leastAndMost: string;
    readonly items: string;
    readonly gives: string;
    readonly reached: string;
    readonly madeUp: string;
    readonly statedTotal: string;
    readonly theWhole: string;
    readonly weightListed: string;
    readonly rose: string;
    readonly fell: string;
    readonly dates: string;
    readonly stepByStep: string;
    readonly inTheWordsOf: string;
    readonly alsoInSource: string;
  };
  readonly takeaways: {
    readonly ranked: string;
    /** Where 'Other' stands among them. */
    readonly rankedNamed: string;
    readonly closeAtTop: string;
    readonly lastTimesFirst: string;
    readonly rise: string;
    readonly change: string;
    /** What a computed change is called in the list of sources. */
    readonly changeName: string;
    readonly shareName: string;
  };
  readonly care: {
    readonly hedged: string;
    readonly undated: string;
    readonly restates: string;
    readonly weights: string;
  };
  readonly cards: { readonly inSource: string };
  readonly cover: { readonly preparedBy: string; readonly preparedFrom: string; readonly andOthers: string };
  readonly gaps: {
    readonly hedged: string;
    readonly noFigure: string;
    readonly noPassage: string;
    readonly oneSource: string;
    readonly severalSources: string;
    /** What each meaning asks for, as words within a sentence. */
    readonly asked: Readonly<Record<Meaning, string>>;
    /** A page's title within a sentence that says that no passage tells it. */
    readonly asClause: (title: string) => string;
  };
  readonly prompts: {
    readonly bottomLine: string;
    readonly noPassage: string;
    readonly writePage: string;
  };
  readonly article: string;
  readonly notes: { readonly stillToSay: string; readonly fromSource: string };
  /** Measures of charts and what parts them. */
  readonly measure: {
    readonly andMore: string;
    /** A table's column with what its rows are: 'Losses by region'. */
    readonly by: (what: string, rows: string) => string;
    readonly overTime: string;
    /** Where the last value is the latest, whatever the day. */
    readonly soFar: string;
    readonly beforeAndAfter: string;
    readonly before: string;
    readonly after: string;
    readonly percent: string;
  };
}
