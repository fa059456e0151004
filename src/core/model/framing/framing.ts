import { assertNever } from '../result';
import type { DeckLanguage } from './deck-language';
import { english } from './english/english';
import { german } from './german/german';
import type { PageWords } from './page-words';
import type { StoryWords } from './story-words';

/** All that a deck says of itself around its source's words. A language that lacks a word does not compile. */
export interface Framing {
  readonly language: DeckLanguage;
  /** What compose writes: titles, takeaways, gaps, notes. */
  readonly story: StoryWords;
  /** What layout writes: headings, the foot, the list of sources. */
  readonly page: PageWords;
}

/** What frames a deck in a language. */
export function framingIn(language: DeckLanguage): Framing {
  switch (language) {
    case 'en':
      return english;
    case 'de':
      return german;
    default:
      return assertNever(language);
  }
}
