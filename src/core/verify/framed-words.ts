import { DECK_LANGUAGES } from '../model/framing/deck-language';
import { fill } from '../model/framing/fill';
import { framingIn } from '../model/framing/framing';

const pages = DECK_LANGUAGES.map((language) => framingIn(language).page);

/** Column headings by which a list of sources is known, language by language. */
export const LIST_HEADINGS: readonly (readonly string[])[] = pages.map(({ list }) => ['#', list.figure, list.words, list.where, list.check]);

/** How a formula is led in a list of sources. */
const DERIVED = pages.map(({ list }) => fill(list.derived, { formula: '' }).trim());

export const isFormula = (words: string): boolean => DERIVED.some((lead) => words.startsWith(lead));

/** Where a number stands that the author signed. */
export const isSigned = (where: string): boolean => pages.some(({ list }) => list.notInSource === where);

const PAGES = new RegExp(`\\s*(?:${pages.map(({ part }) => part.replace(/[()]/g, '\\$&').replace(/\{\w+\}/g, '\\d+').replaceAll(' ', '\\s')).join('|')})\\s*$`);

/** '(2 of 3)' at the end of a title counts pages, its words kept together. */
export const withoutPages = (text: string): string => text.replace(PAGES, '');
