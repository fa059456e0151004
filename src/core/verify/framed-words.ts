import { DECK_LANGUAGES } from '../model/framing/deck-language';
import { fill } from '../model/framing/fill';
import { framingIn } from '../model/framing/framing';

const framings = DECK_LANGUAGES.map((language) => framingIn(language));
const pages = framings.map(({ page }) => page);

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

/** Whether a text at a page's top says that it is a draft. */
export const saysDraft = (text: string): boolean => pages.some(({ draft }) => text.trim().startsWith(draft));

/** What heads a part of a hand-out's text, and of a slide's notes. */
export type NotesHeading = 'notes' | 'passage' | 'to-say' | 'sources';

/** The heading that a line is; null for every other line. */
export function notesHeading(line: string): NotesHeading | null {
  const words = line.trim();
  if (pages.some(({ headings }) => headings.notes === words)) return 'notes';
  if (pages.some(({ headings }) => headings.sourcesHere === words)) return 'sources';
  if (framings.some(({ story }) => story.notes.fromSource === words)) return 'passage';
  return framings.some(({ story }) => story.notes.stillToSay === words) ? 'to-say' : null;
}

/** How the title of a hand-out's further sheet ends. */
const FURTHER = pages.map(({ headings }) => fill(headings.notesOf, { title: '' }));

/** Whether a sheet of a hand-out only goes on with the text of the slide before. */
export const isFurtherSheet = (title: string): boolean => FURTHER.some((end) => title.endsWith(end));
