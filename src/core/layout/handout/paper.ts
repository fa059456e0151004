/** Sheets that hand-outs are printed on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Points, upright: ISO 216 A4 and ANSI Letter. */
export const paperSize: Readonly<Record<Paper, { readonly w: number; readonly h: number }>> = {
  a4: { w: 595.28, h: 841.89 },
  letter: { w: 612, h: 792 },
};

/** Where Letter is the usual sheet (Unicode CLDR, measurementData/paperSize). */
const LETTER_COUNTRIES = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The usual sheet of a country, by its ISO 3166 code. */
export const paperOf = (country: string): Paper => (LETTER_COUNTRIES.includes(country.toUpperCase()) ? 'letter' : 'a4');
