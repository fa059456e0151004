/** Languages in which a deck can be framed: its headings, its own sentences, how its numbers are written. */
export const DECK_LANGUAGES = ['en', 'de'] as const;

export type DeckLanguage = (typeof DECK_LANGUAGES)[number];

/** The language that frames a text in a BCP 47 language: German for German, else English. */
export const deckLanguage = (tag: string): DeckLanguage => (/^de\b/i.test(tag) ? 'de' : 'en');
