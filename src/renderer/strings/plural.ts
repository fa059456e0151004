/** The forms of a noun by the plural category of its number; a language names those it has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Numbers and plurals as one locale writes them. */
export interface Counting {
  /** '1,250' or '1.250'. */
  readonly number: (value: number, digits?: number) => string;
  /** '1 word', '2 words'. */
  readonly many: (count: number, forms: PluralForms) => string;
  /** A date as people write it: '3 July 2026'. */
  readonly date: (date: Date) => string;
}

/** @param locale a BCP 47 tag: 'en-GB'. */
export function countingIn(locale: string): Counting {
  const rules = new Intl.PluralRules(locale);
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, { maximumFractionDigits: digits });
  return {
    number,
    many: (count, forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`,
    date: (date) => date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
