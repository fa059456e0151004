/** Why figures make a chart or none, and why a template's slide or slot stays empty, in English. */
export const reasonWords = {
  // The chart that a group makes
  'mixed-units': () => 'Counts of different things: cards keep each with its own unit.',
  'trend-line': (dates: number) => `One measure at ${dates} dates: a line shows how it moved.`,
  'trend-columns': () => 'One measure over time, but not every date is known: columns keep the order without claiming a distance.',
  'rises-and-falls': () => 'Rises and falls: bars of the same direction would hide which is which.',
  'far-apart': (times: number) => `The largest value is ${times} times the smallest: cards show both, a bar would hide one.`,
  'all-alike': () => 'The values are all the same: equal bars would say nothing.',
  'ranges': () => 'Ranges of one unit: each is drawn from its low to its high end.',
  'parts': (parts: number) => `${parts} parts that add up to a stated whole.`,
  'too-many': (values: number) => `${values} values are more than a chart can name: a table shows them all.`,
  'sorted-bars': (values: number) => `${values} values of one unit beside each other: sorted bars compare them.`,
  // Charts that would mislead
  'no-axis': () => 'The values count different things and cannot share an axis.',
  'no-smallest-bar': (times: number) => `The values are ${times} times apart: the smallest bar could not be seen.`,
  'no-direction': () => 'Some values are rises and some are falls: equal bars would hide which is which.',
  'no-dates': () => 'The values are not one measure at several dates, so nothing moves from one to the next.',
  'no-distances': () => 'Not every date is known, so a line would claim distances in time that the text does not give.',
  'no-parts-in-time': () => 'The same measure at several dates is no set of parts of one whole.',
  'no-sorting-in-time': () => 'Sorting by size would hide the order in time.',
  'no-adding-of-rates': () => 'Rates must not be added up.',
  'overlap': (sum: number) => `The percentages add up to ${sum}%, so they overlap or have different wholes.`,
  'no-whole-of-rates': () => 'The rates do not add up to one stated whole.',
  'no-whole': () => 'The text states no whole of which these are the parts.',
  'no-such-angles': (slices: number) => `${slices} slices cannot be compared by eye.`,
  // What a template found nothing for
  'told-before': () => 'Every chosen section is told on an earlier slide.',
  'told-else': () => 'None of the chosen sections tells this; the page says what was not told yet.',
  'not-told': () => 'None of the chosen sections tells this.',
  'one-sentence': () => 'The section that tells this has one sentence for it, too little for a page.',
  'no-short-sentence': () => 'The section that tells this has no sentence short enough for a slide.',
  'too-few-dates': () => 'The chosen text dates fewer than three events.',
  'no-group': () => 'No chosen group answers.',
  'no-two-groups': () => 'Two groups of figures are needed to compare.',
  'shown-elsewhere': () => 'The figure that means this stands on another slide.',
  'no-meaning': () => 'None of the chosen figures means this.',
  'no-name': () => 'The figure that means this has no name in the source; alone on a page it would say nothing.',
  'no-figure': () => 'No chosen figure answers this.',
  'no-figures-together': () => 'No chosen figures that may stand together answer this.',
  'no-counted-figure': () => 'No figure was chosen that says what it counts.',
  'no-second-article': () => 'A second article is needed to compare sources.',
  'nothing-in-common': () => 'The two articles give no figure for the same thing.',
  'different-events': () => 'The articles seem to speak of different events: their figures are no two versions of one.',
  'no-quotation': () => 'The source quotes nobody by name at a readable length.',
  'author-writes': () => 'Most of it is the author’s to write; add it where the briefing needs it.',
  'no-sequence': () => 'None of the chosen sections tells this as a sequence of three steps or more.',
};

/** One closed type for every language: a missing reason does not compile. */
export type ReasonWords = typeof reasonWords;
export type ReasonId = keyof ReasonWords;
