import type { AsOf, FigureKind } from '../../../model/figure';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES, CURRENCY_SHORTHANDS } from '../lexicon/currencies';
import { MAGNITUDES } from '../lexicon/numbers';
import { cleaned } from '../numeral';
import { isPlural, singular } from '../nouns';
import { percentAt } from '../readers/percent';
import { decided } from '../reading';
import type { Mention, Refiner } from '../reading';
import { isCapitalised, tokenize } from '../token';
import type { Token } from '../token';
import { unitAt } from '../units';

/** What a header says of the numbers under it: "Revenue (£m)", "Share, %", "Cocaine (tonnes)", "US$ '000". */
export interface HeaderUnit {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly factor: number;
}

const FACTORS: ReadonlyMap<string, number> = new Map([...MAGNITUDES, ['m', 1e6], ['k', 1e3], ['b', 1e9], ['thousands', 1e3], ['000', 1e3], ['000s', 1e3], ['cr', 1e7]]);

/** The unit and magnitude named in a header; null when it names neither. */
export function headerUnit(header: string): HeaderUnit | null {
  const tokens = tokenize(header);
  let found: Omit<HeaderUnit, 'factor'> | null = null;
  let factor = 1;
  for (const [at, token] of tokens.entries()) {
    const sign = CURRENCY_SIGNS.get(token.text);
    const prefix = token.text === '$' && !token.spaced ? DOLLAR_PREFIXES.get(tokens[at - 1]?.lower ?? '') : undefined;
    const shorthand = standsAlone(tokens, at) ? CURRENCY_SHORTHANDS.get(token.lower) : undefined;
    const code = prefix ?? sign ?? (CURRENCY_CODES.has(token.text) ? token.text : shorthand);
    if (code !== undefined) found = { kind: 'money', unit: code };
    else if (percentAt(tokens, at) !== null) found = { kind: 'percent', unit: percentAt(tokens, at)?.unit ?? '%' };
    else if (found === null && (tokens[at - 1]?.text === '(' || tokens[at - 1]?.text === ',')) {
      const unit = unitAt(tokens, at);
      if (unit !== null && !FACTORS.has(token.lower)) found = { kind: unit.kind, unit: unit.unit };
    }
    factor *= multiplies(tokens, at, code !== undefined || found?.kind === 'money') ? (FACTORS.get(token.lower) ?? 1) : 1;
  }
  if (found === null && factor === 1) return null;
  return { ...(found ?? { kind: 'count', unit: null }), factor };
}

/** Letters that name things too: they multiply only where a unit stands. */
const LETTERS = new Set(['m', 'k', 'b', 'cr', 'tr']);
const OPENS_UNIT = new Set(['(', ',', 'in', '/']);

/** "(£m)", "Users, m", "k€", "Profit in thousand euros": a magnitude where a unit stands. "Carrier B", "Line M" and "Thousand Oaks" are names. */
function multiplies(tokens: readonly Token[], at: number, isMoney: boolean): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || isMoney || OPENS_UNIT.has(before?.lower ?? '')) return true;
  if (LETTERS.has(token.lower)) return before?.kind === 'digits' || CURRENCY_SIGNS.has(after?.text ?? '') || CURRENCY_CODES.has(after?.text ?? '');
  return !(isCapitalised(token) && after !== undefined && isCapitalised(after) && !CURRENCY_CODES.has(after.text) && !CURRENCY_NAMES.has(after.lower));
}

/** "Sales, Rs m", "Rent (R)", "R million": a shorthand is a word of its own, and a lone letter in brackets, behind a comma or before a magnitude; "A2P" and "P value" name no currency. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || (before !== undefined && before.kind !== 'mark' && !token.spaced)) return false;
  if (after !== undefined && after.kind !== 'mark' && !after.spaced) return false;
  return token.text.length > 1 || before?.text === '(' || before?.text === ',' || before?.lower === 'in' || FACTORS.has(after?.lower ?? '');
}

/** "Results by region, \u00a3m", "Sales (in millions of euros)": a caption that says so in brackets or at its end. */
function captionUnit(caption: string): HeaderUnit | null {
  const named = /\(([^()]{1,40})\)\s*:?$/.exec(caption)?.[1] ?? /(?:,|\bin|\ball figures(?: in)?)\s+([^,()]{1,24})$/i.exec(caption)?.[1];
  return named === undefined ? null : headerUnit(named);
}

/** A row or column that names what is counted: "Arrests", "Boats seized". */
function countedIn(header: string): string | null {
  const noun = tokenize(header).find((token) => token.kind === 'word' && isPlural(token.lower));
  return noun === undefined ? null : singular(noun.lower);
}

/** A header without what it says in brackets at its end: its unit. */
const withoutBrackets = (header: string): string => header.replace(/\s*\([^)]*\)\s*$/, '');

/** Subject made of row and column: "Cannabis, 2023" is left to the date; "Revenue, UK" stays. */
const subjectOf = (row: string, column: string): string =>
  [row, withoutBrackets(column)].filter((part) => part !== '' && !/^\d{4}$/.test(part)).join(', ');

/** The year that a header names, as the date of what stands under it. */
function headerDate(header: string): AsOf | null {
  const year = tokenize(header).find(({ kind, text }) => kind === 'digits' && /^(?:19|20)\d\d$/.test(text));
  return year === undefined ? null : { iso: year.text, words: withoutBrackets(header) };
}

/** "Estimated loss by method": what a header or a caption says of its numbers holds for each of them. */
const ESTIMATED = /\b(estimated|estimates?|approximate(?:ly)?|approx\.?|provisional estimates?)\b/i;

const PER_SHARE = /\beps\b|\bper (?:\w+ )?(?:share|unit|ads)\b/i;

/** Bracketed and dashed negatives, as tables of accounts write them: (1,234). */
function negated(mention: Mention, tokens: Parameters<Refiner>[1]['tokens']): boolean {
  return tokens[mention.first - 1]?.text === '(' && tokens[mention.last + 1]?.text === ')';
}

/** In a table cell a bare number takes its unit from the column's or the row's header, and both as subject. */
export const cell: Refiner = (readings, sentence) => {
  const context = sentence.cell;
  if (context === null) return readings;
  const unit = headerUnit(context.column) ?? headerUnit(context.row) ?? headerUnit(context.corner) ?? captionUnit(context.caption);
  const subject = subjectOf(context.row, context.column);
  const asOf = headerDate(context.column) ?? headerDate(context.row);
  const hedge = [context.column, context.row, context.corner, context.caption].map((words) => ESTIMATED.exec(words)?.[1]).find((words) => words !== undefined);
  return readings.map((reading) => {
    if (reading.type === 'aside') return reading;
    const value = negated(reading, sentence.tokens) ? -reading.value : reading.value;
    const named = {
      value,
      ...(subject === '' ? {} : { subject }),
      ...(asOf === null ? {} : { asOf }),
      ...(hedge === undefined ? {} : { qualifier: 'about' as const, hedge: hedge.toLowerCase() }),
    };
    if (reading.kind !== 'bare') return decided(reading, 'cell', 'inferred', named);
    // "in millions, except per share": such a row is told in whole units.
    const factor = PER_SHARE.test(context.row) ? 1 : (unit?.factor ?? 1);
    const scaled = { ...named, value: cleaned(value * factor) };
    if (unit !== null && unit.unit !== null) return decided(reading, 'cell', 'inferred', { ...scaled, kind: unit.kind, unit: unit.unit });
    const noun = countedIn(context.column) ?? countedIn(context.row);
    const isRatio = noun === null && !Number.isInteger(value);
    return decided(reading, 'cell', 'inferred', { ...scaled, kind: isRatio ? 'ratio' : 'count', unit: noun });
  });
};
