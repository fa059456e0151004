/** Cardinal words below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
  ['quadrillion', 1e15],
  // German
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billionen', 1e12],
]);

/** Those that may be written with a full stop: 6 Mio. Franken. */
export const SHORTENED_MAGNITUDES: ReadonlySet<string> = new Set(['mio', 'mrd', 'tsd', 'bn', 'mn', 'mln', 'bln']);

/** Letters that multiply when they touch the digits: 5k, 20K, 1.3b. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['b', 1e9],
]);

/** Letters that multiply money and counts, and are units elsewhere: £30m, 30m (metres), 4t. */
export const AMBIGUOUS_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['t', 1e12],
  ['cr', 1e7],
]);

/** What a denominator word divides by, in its two numbers. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
]);

/** Single characters that are fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** One word that says how many times: twofold, doubled, halved. "twice" and "double" ask for what stands behind. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].filter(([, value]) => value > 1).map(([word, value]): [string, number] => [`${word}fold`, value]),
  ['hundredfold', 100],
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Multiples that are one only before what they compare with: twice the price, double its size. */
export const OPEN_MULTIPLES: ReadonlySet<string> = new Set(['twice', 'double', 'triple', 'quadruple']);
