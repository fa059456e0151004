import type { DeckLanguage } from './deck-language';

/** The marks that stand around exact words in a language. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

const MARKS: Readonly<Record<DeckLanguage, QuoteMarks>> = {
  en: { open: '“', close: '”' },
  de: { open: '„', close: '“' },
};

/** “…” in English, „…“ in German. */
export const quoteMarks = (language: DeckLanguage): QuoteMarks => MARKS[language];

/** What stands in the quotation marks of either language. */
const QUOTED = /„([^„“”]*)[“”]|“([^“”]*)”/g;

/** The words that a text quotes. */
export const quotedIn = (text: string): readonly string[] => [...text.matchAll(QUOTED)].map(([, german, english]) => german ?? english ?? '');

/** The text with each quotation, marks included, as `change` has it. */
export const withQuotations = (text: string, change: (whole: string, words: string) => string): string =>
  text.replace(QUOTED, (whole: string, german: string | undefined, english: string | undefined) => change(whole, german ?? english ?? ''));

/** Whether each quotation that a text opens is closed in it. */
export function closesQuotations(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1;
  const curly = count('„') > 0 ? count('„') === count('“') + count('”') : count('“') === count('”');
  return curly && count('"') % 2 === 0;
}
