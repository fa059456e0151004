import type { DeckLanguage } from './deck-language';

/** A magnitude as it is written in short and in long style. */
export interface MagnitudeWords {
  readonly short: string;
  readonly long: string;
}

/** The words that stand with numbers. */
export interface NumberWords {
  readonly hedges: { readonly about: string; readonly estimated: string; readonly over: string; readonly under: string; readonly upto: string; readonly atleast: string };
  readonly trillion: MagnitudeWords;
  readonly billion: MagnitudeWords;
  readonly million: MagnitudeWords;
  readonly thousand: MagnitudeWords;
  /** Whether a short magnitude is a letter at the number ('740m') or a word behind it ('740 Mio.'). */
  readonly touches: boolean;
  readonly per: string;
  /** '1/2' → 'half' */
  readonly fractions: Readonly<Record<string, string>>;
  /** '{some} in {parts}' */
  readonly oneIn: string;
  readonly yearsAndMonths: (years: number, months: number) => string;
  /** A unit of measure, by its English name, one and several; names of things counted are the source's own. */
  readonly units: Readonly<Record<string, readonly [string, string]>>;
}

const english: NumberWords = {
  hedges: { about: 'about', estimated: 'est.', over: 'over', under: 'under', upto: 'up to', atleast: 'at least' },
  trillion: { short: 'tn', long: 'trillion' },
  billion: { short: 'bn', long: 'billion' },
  million: { short: 'm', long: 'million' },
  thousand: { short: 'k', long: 'thousand' },
  touches: true,
  per: 'per',
  fractions: { '1/2': 'half', '1/3': 'one third', '2/3': 'two thirds', '1/4': 'one quarter', '3/4': 'three quarters' },
  oneIn: '{some} in {parts}',
  yearsAndMonths: (years, months) => `${years === 1 ? 'year' : 'years'} and ${months} ${months === 1 ? 'month' : 'months'}`,
  units: {},
};

const german: NumberWords = {
  hedges: { about: 'rund', estimated: 'geschätzt', over: 'über', under: 'unter', upto: 'bis zu', atleast: 'mindestens' },
  trillion: { short: 'Billionen', long: 'Billionen' },
  billion: { short: 'Mrd.', long: 'Milliarden' },
  million: { short: 'Mio.', long: 'Millionen' },
  thousand: { short: 'Tsd.', long: 'Tausend' },
  touches: false,
  per: 'je',
  fractions: { '1/2': 'die Hälfte', '1/3': 'ein Drittel', '2/3': 'zwei Drittel', '1/4': 'ein Viertel', '3/4': 'drei Viertel' },
  oneIn: '{some} von {parts}',
  yearsAndMonths: (years, months) => `${years === 1 ? 'Jahr' : 'Jahre'} und ${months} ${months === 1 ? 'Monat' : 'Monate'}`,
  units: {
    year: ['Jahr', 'Jahre'],
    month: ['Monat', 'Monate'],
    week: ['Woche', 'Wochen'],
    day: ['Tag', 'Tage'],
    hour: ['Stunde', 'Stunden'],
    minute: ['Minute', 'Minuten'],
    second: ['Sekunde', 'Sekunden'],
    quarter: ['Quartal', 'Quartale'],
    tonne: ['Tonne', 'Tonnen'],
    kilogram: ['Kilogramm', 'Kilogramm'],
    gram: ['Gramm', 'Gramm'],
    pound: ['Pfund', 'Pfund'],
    litre: ['Liter', 'Liter'],
    kilometre: ['Kilometer', 'Kilometer'],
    metre: ['Meter', 'Meter'],
    mile: ['Meile', 'Meilen'],
    hectare: ['Hektar', 'Hektar'],
    terabyte: ['Terabyte', 'Terabyte'],
    gigabyte: ['Gigabyte', 'Gigabyte'],
    megabyte: ['Megabyte', 'Megabyte'],
    kilobyte: ['Kilobyte', 'Kilobyte'],
    petabyte: ['Petabyte', 'Petabyte'],
    ounce: ['Unze', 'Unzen'],
    milligram: ['Milligramm', 'Milligramm'],
    'cubic metre': ['Kubikmeter', 'Kubikmeter'],
    centimetre: ['Zentimeter', 'Zentimeter'],
    millimetre: ['Millimeter', 'Millimeter'],
    'square kilometre': ['Quadratkilometer', 'Quadratkilometer'],
    'square metre': ['Quadratmeter', 'Quadratmeter'],
    times: ['-mal', '-mal'],
    time: ['Mal', 'Mal'],
    person: ['Person', 'Personen'],
    'percentage point': ['Prozentpunkt', 'Prozentpunkte'],
    'basis point': ['Basispunkt', 'Basispunkte'],
  },
};

/** The words that stand with numbers in a deck's language. */
export const numberWords = (language: DeckLanguage): NumberWords => (language === 'de' ? german : english);
