import type { Pair } from '../said';

const LEFT_OUT = 'What a briefing leaves out is asked for first.';
const LEADS_BACK = 'Every number before a committee must lead back to its source.';
const FOLLOWS = 'A derived number must follow from its parents by its formula.';
const NO_SUM = 'Rates with different bases have no sum: 5% of one thing and 5% of another are not 10% of anything.';

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');
/** What ends a sentence on a list of which only the first are named. */
const more = (named: readonly string[], all: number): string => (all > named.length ? ' …' : '.');

/** Slots that every template calls the same; others by their own name. */
const slot = (name: string): string => ({ group: 'a chart', narrative: 'a passage', quotation: 'a quotation', left: 'the left chart', right: 'the right chart' })[name] ?? name.replaceAll('-', ' ');

/** What is to be said of a deck's numbers, charts and words, in English. */
export const deckFindings = {
  'ledger-broken': (): Pair => ['A number on this slide is no longer in the ledger.', 'The figure was removed after the slide was made.'],
  'number-gate:hedged': (quote: string): Pair => [`“${quote}” is hedged where the source is exact.`, LEADS_BACK],
  'number-gate:unhedged': (quote: string): Pair => [`“${quote}” has lost the source’s qualifier.`, LEADS_BACK],
  'number-gate:range': (quote: string, range: string): Pair => [`“${quote}” is one end of the range “${range}”.`, LEADS_BACK],
  'number-gate:otherwise': (quote: string, source: string): Pair => [`“${quote}” stands in the source as “${source}”.`, LEADS_BACK],
  'number-gate:unknown': (quote: string): Pair => [`“${quote}” is neither in the source, nor derived from it, nor vouched for.`, LEADS_BACK],
  'derivation-stale:parent': (): Pair => ['A number was derived from a figure that is gone.', FOLLOWS],
  'derivation-stale:value': (): Pair => ['A derived number does not follow from its parents any more.', FOLLOWS],
  'derivation-stale:impossible': (): Pair => ['A number was derived from figures that cannot bear it.', FOLLOWS],
  'mixed-units': (units: readonly string[]): Pair => [`One axis carries ${units.join(' and ')}: their lengths cannot be compared.`, 'A bar twice as long says twice as much only where both measure the same thing.'],
  'rates-summed:chart': (): Pair => ['The chart adds rates up that are no parts of one whole.', NO_SUM],
  'rates-summed:number': (): Pair => ['A derived number adds rates up.', NO_SUM],
  'whole-unstated': (): Pair => ['The doughnut shows parts of a whole that is nowhere stated.', 'Parts that overlap or leave something out do not fill a ring; only a stated whole tells.'],
  'parts-beyond-whole': (sum: number, whole: number): Pair => [`The parts add up to ${sum}, more than their stated whole of ${whole}.`, 'Parts that overlap are counted twice, and no ring or stack can show them.'],
  'mixed-periods': (years: readonly string[]): Pair => [`The chart compares values of ${years.join(' and ')} without saying which is which.`, 'A difference between years would be read as a difference between the things named.'],
  'far-apart': (times: number): Pair => [`The largest value is ${times} times the smallest, which cannot be seen on this axis.`, 'What cannot be seen is taken for nothing.'],
  'line-undated': (undated: readonly string[]): Pair => [`The line joins values without a date: ${undated.join(', ')}.`, 'The slope of a line is a pace, and a pace needs dates.'],
  'too-many-slices': (parts: number, most: number): Pair => [`The doughnut has ${parts} parts; angles of more than ${most} cannot be compared.`, 'Bars from one baseline are read exactly, angles are guessed.'],
  'parts-rounded': (sum: number): Pair => [`The parts shown add up to ${sum}%, not 100%.`, 'Somebody in the room will add them up.'],
  'title-claim': (word: string): Pair => [`The title says “${word}”, and no figure on the slide bears it.`, 'The first question of a committee is: by how much, and against what?'],
  'claim-unmarked': (quote: string, speaker: string): Pair => [`“${quote}” is what ${speaker} says, and the slide states it as fact.`, 'A reported claim and an established fact are told apart in every briefing standard.'],
  'judgement-unmarked': (words: string): Pair => [`“${words}” is your own judgement, and the slide does not say so.`, 'A committee must be able to tell what the source states from what you make of it.'],
  'likelihood-band': (word: string, from: number, to: number, percent: string): Pair => [`“${word}” stands for ${from}–${to}%, and ${percent} lies outside it.`, 'Readers trained in analytic standards read the word as its band (ICD 203).'],
  'likelihood-confidence': (): Pair => ['One sentence speaks of likelihood and of confidence.', 'How probable an event is and how good the evidence is are different things; analytic standards keep them apart.'],
  'loose-likelihood': (word: string): Pair => [`“${word}” can mean anything; a word with a band says how likely.`, 'Analytic standards (ICD 203) give seven words a band each, so that all readers hear the same.'],
  'slide-empty': (): Pair => ['This slide has a title and nothing under it.', 'An empty slide is read as something left out.'],
  'timeline-order': (early: string, late: string): Pair => [`${early} stands after ${late}.`, 'A timeline is read as an order of events.'],
  'prompt-left': (places: number): Pair => [`${places === 1 ? 'One place waits' : `${places} places wait`} for the author’s own words.`, 'Lectern writes nothing that is not in the source; judgement is the author’s.'],
  'source-conflict': (subject: string, first: string, second: string): Pair => [`The sources disagree on ${subject}: “${first}” and “${second}”.`, 'Say which you rely on and why, before somebody asks.'],
  'implied-rate': (original: string, restated: string, rate: string, usual: string): Pair => [`“${original}” and “${restated}” imply a rate of ${rate}; the article’s other pairs imply about ${usual}.`, 'A rounded or mistyped conversion in the source is quoted as it stands; a reader may ask about it.'],
  'no-figures': (): Pair => ['No figure was found in the article; the deck is made of its narrative alone.', 'Key-figure and chart slides are left out rather than invented.'],
  'marking-missing': (): Pair => ['The deck carries no marking.', 'Who gets it by mail must know whom it may be shown to.'],
  'figure-repeated': (quote: string, slides: number): Pair => [`“${quote}” is on ${slides} slides.`, 'What is said on every slide is heard on none.'],
  'figures-unused': (left: number, all: number, named: readonly string[]): Pair => [`${left} of ${all} figures ${left === 1 ? 'is' : 'are'} on no slide: ${quoted(named)}${more(named, left)}`, LEFT_OUT],
  'sections-unused': (left: number, all: number, named: readonly string[]): Pair => [`Nothing of ${left === 1 ? 'one section' : `${left} of ${all} sections`} is on a slide: ${quoted(named)}${more(named, left)}`, LEFT_OUT],
  'slots-empty': (empty: number, all: number, named: readonly string[], names: number): Pair => [`The article has nothing for ${empty} of the template’s ${all} slots: ${named.map(slot).join(', ')}${more(named, names)}`, 'What a template asks for is what its readers are used to seeing.'],
};
