const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** German months that begin otherwise. */
const GERMAN: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec', jän: 'jan' };

/**
 * A calendar date in ISO 8601 from the ways in which metadata writes it: '2023-07-03',
 * '2023-07-03T09:00:00Z', '3 July 2023', '3. Juli 2023', '03.07.2023', 'Mon, 3 Jul 2023 09:00', 'July 3, 2023', 'July 2023'.
 * Null for anything else: 03/07/2023 could be March or July.
 */
export function isoDate(written: string): string | null {
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(written);
  if (iso) return join(iso[1], iso[2], iso[3]);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-zäöü]{3,9})\.?,?\s+(\d{4})/i.exec(written);
  const pointed = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(written);
  if (pointed) return join(pointed[3], pointed[2], pointed[1]);
  if (dayFirst) return join(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(written);
  if (monthFirst) return join(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const monthOnly = /^\s*([a-zäöü]{3,9})\.?,?\s+(\d{4})\s*$/i.exec(written);
  return monthOnly ? join(monthOnly[2], month(monthOnly[1])) : null;
}

/** The order of ISO dates: that of their characters, which asks no locale; a year comes before its months. Nothing comes first. */
export const inOrderOfDate = (one: string | null, other: string | null): number => {
  const [first, second] = [one ?? '', other ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
};

function month(name: string | undefined): string {
  const short = name?.slice(0, 3).toLowerCase() ?? '';
  const at = MONTHS.indexOf(GERMAN[short] ?? short);
  return at === -1 ? '' : String(at + 1);
}

function join(year?: string, monthNumber?: string, day?: string): string | null {
  if (!year || monthNumber === '') return null;
  if (!monthNumber) return year;
  const m = Number(monthNumber);
  const d = Number(day ?? 1);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return [year, pad(m), ...(day ? [pad(d)] : [])].join('-');
}

const pad = (n: number): string => String(n).padStart(2, '0');
