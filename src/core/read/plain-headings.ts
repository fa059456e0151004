/** The paragraph that follows, as far as a heading depends on it. */
export interface Following {
  readonly text: string;
  readonly bullet: boolean;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE_LINE = new RegExp(
  `^(?:date:?\\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|${MONTH}\\s+\\d{4})\\b.{0,20}$`,
  'i',
);
const CONTACT = /@|https?:|www\.|\d{3}[-.\s]\d{3,4}|^by\s|^source:/i;
/** A heading may ask or exclaim but does not end as a sentence does. */
const SENTENCE_END = /[.;:,…"”’')]$/;

/** True for the first line of a text when it names the whole rather than begins it. */
export function looksLikeTitle(line: string): boolean {
  if (line.length > (line.includes('\n') ? 200 : 300)) return false;
  return !/[.;:,]$/.test(line) || line.length < 60;
}

/** True for a short line of its own that stands above prose or bullets and names them. */
export function looksLikeHeading(line: string, following: Following | null): boolean {
  if (!following || line.length > 80 || line.includes('\n') || SENTENCE_END.test(line)) return false;
  const names = following.bullet || (following.text.length > line.length && isProse(following.text));
  if (!names || line.split(/\s+/).length > 12) return false;
  if (!/^[\p{Lu}\d“‘"'¿]/u.test(line) || !/\p{L}/u.test(line)) return false;
  return !DATE_LINE.test(line) && !CONTACT.test(line);
}

/** Prose is a sentence: it ends as one, or is too long for anything else. */
const isProse = (text: string): boolean =>
  text.length >= 100 || (text.length >= 25 && /[.!?:]["”’')]*$/.test(text));
