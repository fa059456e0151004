import { wordsOf } from './words';

/** Feminine nouns that are written the same in every case, alone or in their plural: 'Ermittlung', 'Durchsuchungen'. */
const UNBENT = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ik|ie|ien|anz|enz)$/;

/** Nouns so general, or so much of a time or an amount, that a heading made of them says little. */
const GENERAL = new Set(
  ('angaben anfang ende jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar ' +
    'märz april mai juni juli august september oktober november dezember millionen milliarden mio mrd euro franken prozent teil fall fälle fällen zahl person personen menschen zeit zeitung stellung ' +
    'wohnung richtung mitteilung meinung ordnung million milliarde rolle seite folge frage reihe weise').split(' '),
);

/** Longest heading of two nouns. */
const LONGEST = 44;

interface Noun {
  readonly text: string;
  readonly start: number;
  readonly score: number;
}

/**
 * A heading for a German section that has none: a noun or two of its own that can stand alone, because
 * they come again or are never bent; null where the text has none. German nouns are told by their capitals,
 * so the first word of a sentence counts only where it is written so elsewhere too.
 */
export function germanHeading(text: string, taken: ReadonlySet<string>): string | null {
  const counts = new Map<string, Noun & { readonly count: number }>();
  for (const { text: word, start } of wordsOf(text)) {
    if (!/^\p{Lu}\p{Ll}{4,}/u.test(word) || GENERAL.has(word.toLowerCase())) continue;
    const opens = /(?:^|[.!?:„«»“]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
    if (opens && !UNBENT.test(word)) continue;
    const known = counts.get(word);
    counts.set(word, { text: word, start: known?.start ?? start, count: (known?.count ?? 0) + 1, score: 0 });
  }
  const ranked = [...counts.values()]
    .filter(({ text: word, count }) => count > 1 || UNBENT.test(word))
    .map(({ text: word, start, count }) => ({ text: word, start, score: count * (UNBENT.test(word) ? 2 : 1) * (1 + (1 - start / Math.max(1, text.length))) + Math.min(word.length, 16) / 16 }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, other] = ranked;
  if (best === undefined) return null;
  const pair = other === undefined ? '' : [best, other].sort((a, b) => a.start - b.start).map((noun) => noun.text).join(' und ');
  return [pair, ...ranked.map((noun) => noun.text)].find((heading) => heading !== '' && heading.length <= LONGEST && !taken.has(heading.toLowerCase())) ?? null;
}
