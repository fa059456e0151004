import { de } from './de';
import { en, type SystemWords } from './en';

/** Languages of the system's menus and dialogs; the window says which one is spoken. */
export const systemLanguages = ['en', 'de'] as const;

export type SystemLanguage = (typeof systemLanguages)[number];

const words: Readonly<Record<SystemLanguage, SystemWords>> = { en, de };

/** The words of a language. */
export const systemWords = (language: SystemLanguage): SystemWords => words[language];

/** The language of a locale such as 'de-AT'; English where it is not spoken. */
export function languageOf(locale: string): SystemLanguage {
  const [language] = locale.split('-');
  return systemLanguages.find((one) => one === language) ?? 'en';
}
