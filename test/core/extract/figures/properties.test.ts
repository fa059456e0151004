import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, readNumbers } from '../../../../src/core/extract/find-figures';
import { digits } from '../../../../src/core/model/magnitude';
import { articleOf } from './article';

/** Pieces that the grammar has rules for, to be thrown together in any order. */
const pieces = fc.constantFrom(
  ...('about over up to at least between from and or to of in one two twenty hundred a half dozen million bn k m % per cent ' +
    'pounds € £ $ US$ Rs crore lakh tonnes kg km hours year-old people arrests ( ) [ ] , . : ; - – / # + ~ > 1 7 12 1,000 ' +
    '2020 June 3.5 1.234.567 ½ Q2 5G COVID-19 rose fell said according times fold basis points \n').split(' '),
  '\u00a0',
  '\u2009',
);
const jumble = fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 });
const text = fc.oneof(
  jumble.map((parts) => parts.join(' ')),
  jumble.map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('Whatever the text', () => {
  it('figures quote it exactly, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const figure of findFigures(articleOf(words))) {
          expect(words.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.number.start).toBeGreaterThanOrEqual(figure.start);
          expect(figure.number.end).toBeLessThanOrEqual(figure.end);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('values are numbers, ranges run upwards and links point at earlier figures', () => {
    fc.assert(
      fc.property(text, (words) => {
        const figures = findFigures(articleOf(words));
        for (const [index, { value, valueHigh, equivalentOf, qualifier }] of figures.entries()) {
          expect(Number.isFinite(value)).toBe(true);
          expect(valueHigh ?? Infinity).toBeGreaterThan(value);
          expect(qualifier === 'range').toBe(valueHigh !== null);
          expect([null, ...figures.slice(0, index).map(({ id }) => id)]).toContain(equivalentOf);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reading it again gives the same', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(findFigures(articleOf(words))).toEqual(findFigures(articleOf(words)));
      }),
    );
  });
});

const styles = fc.constantFrom(
  { grouping: ',', decimal: '.', language: 'en' },
  { grouping: '.', decimal: ',', language: 'de' },
  { grouping: ' ', decimal: '.', language: 'en' },
  { grouping: ' ', decimal: ',', language: 'fr' },
  { grouping: "'", decimal: '.', language: 'de-CH' },
  { grouping: '', decimal: '.', language: 'en' },
  { grouping: '', decimal: ',', language: 'de' },
) as fc.Arbitrary<{ grouping: ',' | '.' | ' ' | "'" | ''; decimal: '.' | ','; language: string }>;

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: 1, max: 1e9 }).map((value) => value / 100),
  fc.integer({ min: 1, max: 1e6 }).map((value) => value / 1000),
);

describe('A number written in any supported style', () => {
  it('is read back as the same money', () => {
    fc.assert(
      fc.property(amounts, styles, (value, style) => {
        // Swiss German writes a point either way: before three digits alone it groups them.
        fc.pre(style.language !== 'de-CH' || !/\.\d{3}$/.test(digits(value, style)));
        const [read, ...more] = readNumbers(`It cost EUR\u00a0${digits(value, style)} then.`, style.language);
        expect(more).toEqual([]);
        expect(read).toMatchObject({ value, kind: 'money', unit: 'EUR' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back with its magnitude', () => {
    const magnitudes = fc.constantFrom(['k', 1e3], ['m', 1e6], [' million', 1e6], ['bn', 1e9], [' billion', 1e9], ['tn', 1e12]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), magnitudes, styles, (tenths, [word, factor], style) => {
        const written = digits(tenths / 10, style);
        const [read] = readNumbers(`It cost £${written}${word} then.`, style.language);
        expect((read?.value ?? 0) / factor).toBeCloseTo(tenths / 10, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as a percentage, negative ones too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), styles, (hundredths, style) => {
        fc.pre(hundredths !== 0);
        const value = hundredths / 100;
        expect(readNumbers(`It came to ${digits(value, style)}% then.`, style.language)).toMatchObject([{ value, unit: '%' }]);
      }),
    );
  });

  it('is read back in Indian grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 1e12 }), (value) => {
        const written = value.toLocaleString('en-IN');
        expect(readNumbers(`It cost Rs ${written} then.`, 'en')).toMatchObject([{ value, unit: 'INR' }]);
      }),
    );
  });
});

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number below a billion in words, as British English writes it. */
function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;
  if (value < 1000) return `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  const [unit, name] = value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = value % unit;
  return `${inWords(Math.floor(value / unit))} ${name}${rest === 0 ? '' : ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}`}`;
}

describe('A number written in words', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        expect(readNumbers(`We counted ${inWords(value)} sheep.`, 'en')).toMatchObject([{ value, unit: 'sheep' }]);
      }),
      { numRuns: 1000 },
    );
  });
});

const english = { grouping: ',', decimal: '.' } as const;
const wholes = fc.integer({ min: 2, max: 1e9 });

describe('Money', () => {
  const written = fc.constantFrom<readonly [(digits: string) => string, string]>(
    [(digits) => `€${digits}`, 'EUR'],
    [(digits) => `£${digits}`, 'GBP'],
    [(digits) => `$${digits}`, 'USD'],
    [(digits) => `US$${digits}`, 'USD'],
    [(digits) => `A$${digits}`, 'AUD'],
    [(digits) => `HK$${digits}`, 'HKD'],
    [(digits) => `₹${digits}`, 'INR'],
    [(digits) => `₦${digits}`, 'NGN'],
    [(digits) => `¥${digits}`, 'JPY'],
    [(digits) => `CHF ${digits}`, 'CHF'],
    [(digits) => `SEK${digits}`, 'SEK'],
    [(digits) => `Rs ${digits}`, 'INR'],
    [(digits) => `${digits} euros`, 'EUR'],
    [(digits) => `${digits} US dollars`, 'USD'],
    [(digits) => `${digits} Swiss francs`, 'CHF'],
    [(digits) => `${digits} zł`, 'PLN'],
    [(digits) => `${digits} GBP`, 'GBP'],
  );

  it('is read back from a sign, a code or a name, before and behind', () => {
    fc.assert(
      fc.property(wholes, written, (value, [write, unit]) => {
        expect(readNumbers(`It cost ${write(digits(value, english))} then.`, 'en')).toMatchObject([{ value, unit, kind: 'money', qualifier: 'exact' }]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A hedge', () => {
  const hedges = fc.constantFrom<readonly [string, string]>(
    ['about', 'about'],
    ['nearly', 'about'],
    ['some', 'about'],
    ['an estimated', 'about'],
    ['over', 'over'],
    ['more than', 'over'],
    ['in excess of', 'over'],
    ['fewer than', 'under'],
    ['just under', 'under'],
    ['up to', 'upto'],
    ['as many as', 'upto'],
    ['at least', 'atleast'],
    ['no fewer than', 'atleast'],
  );
  const things = fc.constantFrom<readonly [string, string]>(['boats', 'boat'], ['men', 'man'], ['properties', 'property'], ['SIM cards', 'SIM card'], ['lorries', 'lorry'], ['aircraft', 'aircraft'], ['tonnes', 'tonne'], ['hectares', 'hectare']);

  it('is read before any number of anything, and belongs to the quote', () => {
    fc.assert(
      fc.property(hedges, wholes, things, ([hedge, qualifier], value, [plural, unit]) => {
        const [figure, ...more] = findFigures(articleOf(`They found ${hedge} ${digits(value, english)} ${plural} there.`));
        expect(more).toEqual([]);
        expect(figure).toMatchObject({ value, qualifier, hedge });
        expect(figure?.quote.startsWith(hedge)).toBe(true);
        expect(unit.endsWith(figure?.unit ?? '-')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A range', () => {
  const forms = fc.constantFrom<(low: string, high: string) => string>(
    (low, high) => `between ${low} and ${high} boats`,
    (low, high) => `${low} to ${high} boats`,
    (low, high) => `${low}–${high} boats`,
    (low, high) => `${low}-${high} boats`,
    (low, high) => `from ${low} to ${high} boats`,
  );

  it('is one figure with both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4000 }), fc.integer({ min: 1, max: 4000 }), forms, (low, step, write) => {
        // Two numbers of four digits may be years: 1990–2005.
        fc.pre(low < 1000 || low + step > 2999);
        expect(readNumbers(`They found ${write(digits(low, english), digits(low + step, english))} there.`, 'en')).toMatchObject([
          { value: low, valueHigh: low + step, qualifier: 'range', unit: 'boat' },
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A change', () => {
  it('is two figures, from and to', () => {
    fc.assert(
      fc.property(wholes, wholes, fc.constantFrom('rose', 'fell', 'climbed', 'dropped'), (before, after, verb) => {
        fc.pre(before !== after);
        const found = readNumbers(`Losses ${verb} from £${digits(before, english)} to £${digits(after, english)} then.`, 'en');
        expect(found.map(({ value, valueHigh }) => [value, valueHigh])).toEqual([[before, null], [after, null]]);
      }),
    );
  });
});

describe('A date', () => {
  it('is no figure, however it is written', () => {
    const months = fc.constantFrom('January', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept', 'October', 'Nov', 'December');
    const forms = fc.constantFrom<(day: number, month: string, year: number) => string>(
      (day, month, year) => `${day} ${month} ${year}`,
      (day, month, year) => `${month} ${day}, ${year}`,
      (_, month, year) => `${month} ${year}`,
      (day, month) => `${month} ${day}`,
      (day, _, year) => `${year}-05-${String(Math.max(day, 10))}`,
      (_, __, year) => String(year),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), months, fc.integer({ min: 1900, max: 2099 }), forms, (day, month, year, write) => {
        expect(readNumbers(`It began in or on ${write(day, month, year)}.`, 'en')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Long hostile runs', () => {
  it.each(['7', '1,', '(', '($1) ', '1-', 'one hundred and ', 'and a half ', '1 000 ', '1. ', '1 000 000 ', 'a third of a ', '5-year-', '1/', '+1 '])('of “%s” are read to the end', (part) => {
    expect(() => findFigures(articleOf(part.repeat(Math.ceil(20_000 / part.length))))).not.toThrow();
  });
});
