const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
};

/** '2023-07-03' as '3 July 2023' or, in German, '3. Juli 2023'; as it is in any other language. */
export function longDate(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const tongue = language.slice(0, 2).toLowerCase();
  const name = MONTHS[tongue]?.[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return `${Number(day)}${tongue === 'de' ? '.' : ''} ${name} ${year}`;
}
