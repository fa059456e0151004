import { de } from './de';
import { en, type Strings } from './en';
import { chosenLanguage, localeOf, type Language } from './language';
import { countingIn } from './plural';

const spoken: Readonly<Record<Language, Strings>> = { en, de };

/** The language of this window. */
export const language: Language = chosenLanguage();

/** The interface's words. */
export const strings: Strings = spoken[language];

/** How the person's locale writes numbers and dates. */
export const locale = localeOf(language);

/** Numbers and dates of the interface. */
export const { number: localNumber, date: localDate } = countingIn(locale);
