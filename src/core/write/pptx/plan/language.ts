/** The country that Office assumes for a language named alone. */
const COUNTRIES: Readonly<Record<string, string>> = { en: 'GB', cs: 'CZ', da: 'DK', el: 'GR', et: 'EE', ga: 'IE', ja: 'JP', ko: 'KR', sl: 'SI', sq: 'AL', sr: 'RS', sv: 'SE', uk: 'UA', zh: 'CN' };

/**
 * A BCP 47 tag as PowerPoint's proofing knows it: 'en' becomes 'en-GB', 'de' 'de-DE'; a tag that
 * names a region stays. What is no language tag becomes 'en-GB'.
 */
export function officeLanguage(tag: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return 'en-GB';
  const [language = 'en', ...rest] = tag.split('-');
  const name = language.toLowerCase();
  return rest.length > 0 ? [name, ...rest].join('-') : `${name}-${COUNTRIES[name] ?? name.toUpperCase()}`;
}
