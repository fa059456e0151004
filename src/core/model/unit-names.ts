import type { DeckLanguage } from './framing/deck-language';
import { numberWords } from './framing/number-words';
import type { Quantity } from './figure';

const symbols: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: 'US$',
  GBP: '£',
  JPY: 'JP¥',
  CNY: 'CN¥',
  INR: '₹',
  KRW: '₩',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  CHF: 'CHF',
};

const abbreviations: Readonly<Record<string, string>> = {
  tonne: 't',
  'metric ton': 't',
  kilogram: 'kg',
  kilogramme: 'kg',
  gram: 'g',
  gramme: 'g',
  milligram: 'mg',
  pound: 'lb',
  ounce: 'oz',
  kilometre: 'km',
  kilometer: 'km',
  metre: 'm',
  meter: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  hectare: 'ha',
  'square kilometre': 'km²',
  'square metre': 'm²',
  'cubic metre': 'm³',
  terabyte: 'TB',
  gigabyte: 'GB',
  megabyte: 'MB',
  kilobyte: 'kB',
  petabyte: 'PB',
};

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  police: 'police',
  staff: 'staff',
  aircraft: 'aircraft',
  equipment: 'equipment',
  livestock: 'livestock',
  times: 'times',
};

/** What people type for a currency, in small letters, in English and German. */
const TYPED: Readonly<Record<string, string>> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  pfund: 'GBP',
  franc: 'CHF',
  francs: 'CHF',
  franken: 'CHF',
  fr: 'CHF',
  yen: 'JPY',
  rupees: 'INR',
  ...Object.fromEntries(Object.entries(symbols).map(([code, sign]) => [sign.toLowerCase(), code])),
};

/** The currency that a sign, a name or a code of three letters stands for: '€', 'euros', 'eur' → 'EUR'; null for anything else. */
export function currencyTyped(words: string): string | null {
  const typed = words.trim().replace(/\.$/, '').toLowerCase();
  return TYPED[typed] ?? (/^[a-z]{3}$/.test(typed) ? typed.toUpperCase() : null);
}

/** The singular of which an English plural is made: 'arrests' → 'arrest'; any other words as they are. */
export const singularOf = (words: string): string =>
  [words.replace(/s$/, ''), words.replace(/es$/, ''), words.replace(/ies$/, 'y'), words.replace(/people$/, 'person')].find((one) => one !== words && pluralOf(one) === words) ?? words;

/** True for an ISO 4217 code. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** 'EUR' → '€'; a currency without a sign of its own keeps its code. */
export const symbolOf = (code: string): string => symbols[code] ?? code;

/** 'GBP/hour' → of GBP, per hour; null for a unit that is no rate. */
export function rateUnit(
  unit: string | null,
): { readonly of: string; readonly per: string } | null {
  const cut = unit?.indexOf('/') ?? -1;
  if (unit === null || cut < 1) return null;
  return { of: unit.slice(0, cut), per: unit.slice(cut + 1) };
}

/**
 * A unit as it follows its number: short gives the abbreviation where one is usual ('t'), long the
 * noun in the right number ('tonnes', '1 tonne').
 */
export function unitSuffix(
  unit: string | null,
  length: 'short' | 'long',
  { value, valueHigh }: Pick<Quantity, 'value' | 'valueHigh'>,
  language: DeckLanguage = 'en',
): string {
  if (unit === null || unit === '%') return '';
  const short = length === 'short' ? abbreviations[unit] : undefined;
  if (short !== undefined) return short;
  return value === 1 && valueHigh === null ? unitName(unit, language) : pluralIn(unit, language);
}

/** One of a unit in a deck's language: 'year' → 'Jahr'; what it has no word for keeps its name. */
export const unitName = (unit: string, language: DeckLanguage): string => numberWords(language).units[unit]?.[0] ?? unit;

/** A German noun begins with a capital: a unit that ends in a small word is English, whatever frames it. */
const isEnglish = (unit: string): boolean => /(?:^| )\p{Ll}\S*$/u.test(unit);

/** Several of a unit in a deck's language. English plurals are made of English names alone. */
export const pluralIn = (unit: string, language: DeckLanguage): string =>
  numberWords(language).units[unit]?.[1] ?? (language === 'en' || isEnglish(unit) ? pluralOf(unit) : unit);

/** The plural of a singular English noun or noun phrase: 'SIM card' → 'SIM cards'. */
export function pluralOf(noun: string): string {
  const last = noun.split(' ').at(-1) ?? noun;
  const head = noun.slice(0, noun.length - last.length);
  const known = irregular[last];
  if (known !== undefined) return head + known;
  if (/([^aeiou])y$/i.test(last)) return `${head}${last.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(last)) return `${head}${last}es`;
  return `${head}${last}s`;
}
