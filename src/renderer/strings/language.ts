/** The languages that the interface speaks. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** What the person chose: one of them, or as the system has it. */
export type LanguageChoice = Language | 'system';

const key = 'lectern-language';

const isLanguage = (value: string | null): value is Language =>
  languages.some((language) => language === value);

/** Core and tests load these words without a page. */
const page = typeof window === 'undefined' ? null : window;

/** The system's languages, the preferred one first. */
const systemLocales = (): readonly string[] => page?.navigator.languages ?? ['en'];

/** The language the person chose; 'system' until then. */
export function languageChoice(): LanguageChoice {
  const kept = page?.localStorage.getItem(key) ?? null;
  return isLanguage(kept) ? kept : 'system';
}

/** Keeps the choice. Words are read once, so it holds from the next start of the window on. */
export const chooseLanguage = (choice: LanguageChoice): void =>
  page?.localStorage.setItem(key, choice);

/** The language to speak: the chosen one, or the first of the system's that the interface knows. */
export function chosenLanguage(): Language {
  const choice = languageChoice();
  if (choice !== 'system') return choice;
  return systemLocales().map((locale) => locale.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/**
 * The locale that numbers and dates of the interface are written in: the system's own variety of
 * the language, 'en-GB' or 'de-AT', where it has one. Slides follow the brand's number style.
 */
export const localeOf = (language: Language): string =>
  systemLocales().find((locale) => locale.split('-')[0] === language) ?? language;
