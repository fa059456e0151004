import type { DeckLanguage } from './framing/deck-language';
import type { DeckNumbers } from './framing/deck-numbers';
import { numberWords } from './framing/number-words';
import type { NumberStyle } from './brand';
import { shownQuantity } from './derived-rounding';
import type { LedgerEntry, Quantity } from './figure';
import { writeMagnitude } from './magnitude';
import { spokenNumber } from './spoken-number';
import { isCurrency, rateUnit, symbolOf, unitName, unitSuffix } from './unit-names';

/** A number in the pieces that are set in different sizes. Empty pieces are not shown. */
export interface FigureParts {
  /** 'over', 'about', 'est.', 'under', 'up to', 'at least'. */
  readonly prefix: string;
  /** 'EUR' or '€'. */
  readonly currency: string;
  /** '740m', '3–5%', '6,558'. */
  readonly number: string;
  /** 'million', 't', 'years', 'per hour'. */
  readonly suffix: string;
}

/** How a number may stand in running text; each form keeps the qualifier. */
export type FigureForm = 'value' | 'noun' | 'source';

/** Joins what must not part at a line's end: 'EUR 740m', 'over 30m'. */
const tie = '\u00a0';

/**
 * A ledger entry in the brand's number style, in the pieces that a card sets apart, qualifier
 * included.
 *
 * Rounding never loses: a magnitude is shortened only when at most three decimals say it exactly;
 * a range keeps both ends. Only quotients are rounded (see shownQuantity).
 */
export const figureParts = (entry: LedgerEntry, style: DeckNumbers): FigureParts =>
  partsFor(entry, style, 'card');

function partsFor(entry: LedgerEntry, style: DeckNumbers, room: 'card' | 'prose'): FigureParts {
  const { language = 'en' } = style;
  const quantity = shownQuantity(entry);
  const spoken = spokenNumber(quantity, language);
  if (spoken !== null) {
    const suffix = spoken.suffix.replaceAll(' ', tie);
    return { prefix: qualifierWord(quantity, language), currency: '', number: spoken.number.replaceAll(' ', tie), suffix };
  }
  const { number, magnitude } = writeMagnitude(quantity, style, room);
  const percent = quantity.unit === '%' ? '%' : '';
  const rate = rateUnit(quantity.unit);
  const base = rate?.of ?? quantity.unit;
  const currency = base !== null && isCurrency(base) ? base : '';
  const suffixes = [
    magnitude,
    quantity.kind === 'count' || currency !== '' || percent !== ''
      ? ''
      : unitSuffix(base, 'short', quantity, language),
    rate === null ? '' : perWords(rate.per, language),
  ].filter((part) => part !== '');
  // German writes "2,9-mal" in one.
  const tied = suffixes.length === 1 && suffixes[0]?.startsWith('-') ? suffixes[0] : '';
  return {
    prefix: qualifierWord(quantity, language),
    currency: style.currency === 'symbol' ? symbolOf(currency) : currency,
    number: `${currency !== '' && magnitude === '' ? withCents(number, style) : number}${percentSign(percent, language)}${tied}`,
    suffix: tied === '' ? suffixes.join(tie) : '',
  };
}

/** German puts a space before the sign. */
export const percentSign = (percent: string, language: DeckLanguage): string => (percent !== '' && language === 'de' ? `${tie}${percent}` : percent);

/** 'per hour', 'je Stunde' */
const perWords = (per: string, language: DeckLanguage): string => `${numberWords(language).per} ${unitName(per, language)}`;

/** True for '€' and 'US$', which touch their number; codes and names stand apart. */
export const isSign = (currency: string): boolean => currency !== '' && !/\p{L}$/u.test(currency);

/** A price in tenths is written to the cent: '3.50', not '3.5'; sums shortened to '3.5m' stay. */
const withCents = (number: string, { decimal }: NumberStyle): string =>
  /\p{L}$/u.test(number)
    ? number
    : number.replace(
        decimal === '.' ? /\.(\d)(?=$|–)/g : /,(\d)(?=$|–)/g,
        (_, tenths: string) => `${decimal}${tenths}0`,
      );

/** The pieces as one string that never breaks: 'over EUR 30m', '€740 million', '163.4 t'. */
function joinParts({ prefix, currency, number, suffix }: FigureParts): string {
  const amount = currency === '' ? number : `${currency}${isSign(currency) ? '' : tie}${number}`;
  const words = [prefix.replaceAll(' ', tie), amount, suffix];
  return words.filter((word) => word !== '').join(tie);
}

/**
 * A ledger entry as text.
 *
 * value: 'EUR 740m', '163.4 t'; noun: '6,558 arrests', '163.4 tonnes'; source: the exact words of
 * the source, or the noun form for a number that no source states.
 */
export function formatFigure(entry: LedgerEntry, form: FigureForm, style: DeckNumbers): string {
  switch (form) {
    case 'value':
      return joinParts(partsFor(entry, style, 'prose'));
    case 'noun':
      return nounForm(entry, style);
    case 'source':
      return entry.type === 'figure' ? entry.quote : nounForm(entry, style);
  }
}

/**
 * The word that keeps a number honest: the qualifier's own, 'est.' when the source estimates;
 * empty when exact. A hedged range keeps its hedge.
 */
export function qualifierWord({ qualifier, hedge }: Quantity, language: DeckLanguage = 'en'): string {
  const words = numberWords(language).hedges;
  const estimated = hedge !== null && /estimat|geschätzt|schätzung/i.test(hedge);
  switch (qualifier) {
    case 'exact':
      return '';
    case 'about':
      return estimated ? words.estimated : words.about;
    case 'over':
      return words.over;
    case 'under':
      return words.under;
    case 'upto':
      return words.upto;
    case 'atleast':
      return words.atleast;
    case 'range':
      if (estimated) return words.estimated;
      return hedge !== null && /about|around|approx|roughly|some|circa|rund|etwa|ungefähr|knapp/i.test(hedge) ? words.about : '';
  }
}

/** '6,558 arrests', '163.4 tonnes'; a number and its noun stay on one line. */
function nounForm(entry: LedgerEntry, style: DeckNumbers): string {
  const { language = 'en' } = style;
  const parts = partsFor(entry, style, 'prose');
  const plainly = parts.currency !== '' || entry.unit === '%' || entry.unit === null;
  if (plainly || spokenNumber(entry) !== null) return joinParts(parts);
  const { magnitude } = writeMagnitude(shownQuantity(entry), style, 'prose');
  const rate = rateUnit(entry.unit);
  const noun = unitSuffix(rate?.of ?? entry.unit, 'long', entry, language);
  const words = [joinParts({ ...parts, suffix: magnitude }), noun];
  return `${words.filter((word) => word !== '').join(tie)}${rate === null ? '' : ` ${perWords(rate.per, language)}`}`;
}
