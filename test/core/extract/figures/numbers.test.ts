import { describe } from 'vitest';
import { cases } from './cases';

describe('Separators', () => {
  cases([
    ['Guards counted 21,750 crates.', '21750 crate'],
    ['Guards counted 21\u00a0750 crates.', '21750 crate'],
    ['Guards counted 21\u2009750 crates.', '21750 crate'],
    ["Guards counted 21'750 crates.", '21750 crate'],
    ['The dam holds 1,75,00,000 litres.', '17500000 litre'],
    ['The dam holds 7,6 million litres.', '7600000 litre'],
    ['The dam holds 1.234.567 litres.', '1234567 litre'],
    ['The dam holds 1.234,5 litres.', '1234.5 litre'],
    ['The dam holds 0.75 litres.', '0.75 litre'],
  ]);
});

describe('Numbers in words', () => {
  cases([
    ['She sold twenty-one paintings.', '21 painting'],
    ['He kept a dozen hens.', '12 hen'],
    ['They rode three hundred and six horses.', '306 horse'],
    ['Two million three hundred thousand voters stayed away.', '2300000 voter'],
    ['A hundred lorries queued.', '100 lorry'],
    ['About half a million homes lost power.', 'about 500000 home'],
    ['It took two and a half years.', '2.5 year'],
    ['It took 3½ years.', '3.5 year'],
    ['It took half an hour.', '0.5 hour'],
  ]);
});

describe('Magnitudes', () => {
  cases([
    ['The fund lost £3.4bn.', '3400000000 GBP'],
    ['The fund lost $5 million.', '5000000 USD'],
    ['The fund lost €12mn.', '12000000 EUR'],
    ['The fund lost €12mln.', '12000000 EUR'],
    ['The fund lost $1.2tn.', '1200000000000 USD'],
    ['The fund lost $40k.', '40000 USD'],
    ['The fund lost Rs 5 crore.', '50000000 INR'],
    ['The fund lost Rs 2.5 lakh crore.', '2500000000000 INR'],
    ['The app has 30m users.', '30000000 user'],
    ['Tens of thousands of fans came.'],
    ['Millions of people watched.'],
  ]);
});

describe('Fractions, shares and multiples', () => {
  cases([
    ['Half of the shops closed.', '0.5 fraction'],
    ['Nearly two-thirds of the shops closed.', 'about 0.6666666666666666 fraction'],
    ['A quarter of the shops closed.', '0.25 fraction'],
    ['One in five shops closed.', '0.2 fraction'],
    ['7 out of 10 shops closed.', '0.7 fraction'],
    ['Output is three times the target.', '3 times'],
    ['There was a six-fold rise in thefts.', '6 times'],
    ['The mixture is 3:1.', '3 ratio'],
    ['He left in the first half.'],
    ['Sales fell in the third quarter.'],
  ]);
});
