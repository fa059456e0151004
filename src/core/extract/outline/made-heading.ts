import { GENERAL, TITLES } from './lexicon';
import { nounPhrases, type Phrase } from './noun-phrases';
import { wordsOf } from './words';

/** How often each stem occurs, per section and over all sections. */
export interface Vocabulary {
  /** Number of sections in which a stem occurs. */
  readonly sections: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Counts in how many sections each word stands. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const sections = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(wordsOf(text).map((word) => word.stem)))
      sections.set(stem, (sections.get(stem) ?? 0) + 1);
  return { sections, count: texts.length };
}

/** 'EncroChat worked by …' names its subject in a way that people know. */
const HOW_IT_WORKS = /^(?:the |its |their )?((?:[\p{L}\p{N}’'-]+ ){0,3}[\p{L}\p{N}’'-]+) work(?:ed|s) (?:by|with|like|through|on)\b/iu;

/** A heading speaks for the article, so it takes no words out of somebody's mouth. */
const QUOTED = /[“"][^“”"\n]*[”"]/g;

/** Who is only introduced to say something is not what a section is about. */
const SAYS = /^(?:,[^,.]{2,80},)?\s+(?:said|says|told|added|adds|explained|wrote|argued|noted|warned|insisted|commented)\b/;

/** Above this share of its text a section is somebody's words. */
const MOSTLY = 0.6;

/**
 * A short heading for a section that has none: two to five words that stand together in its text,
 * those that set it apart from the other sections, or two such phrases that stand level; a section that is mostly speech is named after
 * its speaker. Deterministic; nothing else is added but a capital.
 *
 * @param taken headings already given, so that no two sections bear the same.
 * @param before the headings of the sections just before, whose words are better not repeated.
 */
export function madeHeading(
  text: string,
  speaker: string | null,
  vocabulary: Vocabulary,
  taken: ReadonlySet<string>,
  before: readonly string[],
): string {
  const how = HOW_IT_WORKS.exec(text)?.[1];
  if (how) return `How ${how} worked`;
  const told = text.replace(QUOTED, (speech) => '.'.repeat(speech.length));
  const spoken = speaker === null || !/\p{Lu}/u.test(speaker) ? null : `What ${withoutTitle(speaker)} said`;
  if (spoken && !taken.has(spoken.toLowerCase()) && isMostly(told)) return spoken;
  const unquoted = nounPhrases(told);
  const phrases = unquoted.some(isLong) ? unquoted : [...unquoted, ...nounPhrases(text)];
  const heading = strongest(phrases, text, told, vocabulary, taken, before) ?? openingWords(text, taken);
  // Named after the one who speaks in it after all: then what is said is the subject.
  const isSpoken = spoken !== null && speaker !== null && heading.endsWith(speaker.split(' ').at(-1) ?? speaker);
  return isSpoken && !taken.has(spoken.toLowerCase()) ? spoken : capitalised(heading);
}

/** 'County Attorney Ann Other' is known as Ann Other; 'Lady Justice Sole' keeps her title. */
function withoutTitle(speaker: string): string {
  const name = speaker.replace(TITLES, '');
  return /^\p{Lu}.* /u.test(name) ? name : speaker;
}

/** True when most of a text has been blotted out as speech. */
const isMostly = (told: string): boolean =>
  (told.match(/\.{5,}/g) ?? []).join('').length > told.length * MOSTLY;

function strongest(
  phrases: readonly Phrase[],
  text: string,
  told: string,
  vocabulary: Vocabulary,
  taken: ReadonlySet<string>,
  before: readonly string[],
): string | null {
  const said = before.map((heading) => new Set(wordsOf(heading).map(({ stem }) => stem)));
  const own = frequencies(text);
  // A word alone must come again, or be a name.
  const candidates = phrases.filter(
    ({ words: [first, ...more] }) => more.length > 0 || /^\p{Lu}/u.test(first?.text ?? '') || (own.get(first?.stem ?? '') ?? 0) > 1,
  );
  const long = candidates.some(isLong) ? candidates.filter(isLong) : candidates;
  const ranked = long
    .map((phrase, i): Scored => {
      const fits =
        (isSpeaker(phrase, told) ? 0.15 : 1) *
        (phrase.isPlace ? 0.3 : 1) *
        (isGeneral(phrase) ? 0.5 : 1) *
        (isHalf(phrase, told) ? 0.6 : 1) *
        (isPassing(phrase, own) ? 0.45 : 1) *
        (repeats(phrase, said) ? 0.5 : 1);
      return { phrase, score: fits * strength(phrase, own, vocabulary) * earliness(phrase, text) * (1 + 0.2 / (1 + i)) };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked.find(({ phrase }) => !taken.has(phrase.text.toLowerCase()));
  if (best === undefined) return null;
  const partner = ranked.find((other) => goesWith(other, best) && !taken.has(joined(best.phrase, other.phrase).toLowerCase()));
  return partner === undefined ? best.phrase.text : joined(best.phrase, partner.phrase);
}

interface Scored {
  readonly phrase: Phrase;
  readonly score: number;
}

/** A second phrase that stands nearly as high may share the heading; longer ones are no heading. */
const NEARLY = 0.5;
const LONGEST = 44;

/** Two subjects of one section: neither said by the other, both short. */
function goesWith({ phrase, score }: Scored, best: Scored): boolean {
  if (phrase === best.phrase || !isLong(phrase) || !isLong(best.phrase) || score < best.score * NEARLY) return false;
  if (phrase.text.length + best.phrase.text.length > LONGEST || phrase.words.length + best.phrase.words.length > 6) return false;
  const stems = new Set(best.phrase.words.map(({ stem }) => stem));
  return !phrase.words.some(({ stem }) => stems.has(stem)) && !/ of /.test(phrase.text + best.phrase.text);
}

/** In the order in which the text brings them up. */
function joined(one: Phrase, other: Phrase): string {
  const [first, second] = (one.words[0]?.start ?? 0) < (other.words[0]?.start ?? 0) ? [one, other] : [other, one];
  return `${first.text} and ${second.isName ? second.text : lowered(second.text)}`;
}

const lowered = (text: string): string => (/^\p{Lu}{2}|^\S+ \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** A person, firm or place that the section names only once: 'Jacaranda Street'. */
const isPassing = ({ words }: Phrase, own: ReadonlyMap<string, number>): boolean =>
  words.length > 1 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length / 2 && words.every(({ stem }) => (own.get(stem) ?? 1) < 2);

const isSpeaker = ({ words }: Phrase, text: string): boolean => {
  const end = words.at(-1)?.end ?? 0;
  return SAYS.test(text.slice(end, end + 120)) || /\bsaid $/.test(text.slice(0, words[0]?.start ?? 0).slice(-20));
};

/** One of two that share a noun: 'bank and credit fraud', 'compliance and training costs'; plurals share none. */
const isHalf = ({ words }: Phrase, text: string): boolean =>
  (/^ (?:and|or) \p{L}/u.test(text.slice(words.at(-1)?.end)) && !/[^s]s$/.test(words.at(-1)?.text ?? '')) ||
  /\b(?:and|or)(?: more| other)? $/.test(text.slice(0, words[0]?.start).slice(-12));

/** Half of its words or more stand in a heading just before. */
const repeats = ({ words }: Phrase, said: readonly ReadonlySet<string>[]): boolean =>
  said.some((stems) => words.filter(({ stem }) => stems.has(stem)).length * 2 >= words.length);

const isGeneral = ({ words }: Phrase): boolean => GENERAL.has(words.at(-1)?.text.toLowerCase() ?? '');

const isLong = ({ words }: Phrase): boolean => words.length > 1;

/** What a section opens with it is most likely about. */
const earliness = (phrase: Phrase, text: string): number =>
  1 + 0.8 * (1 - (phrase.words[0]?.start ?? 0) / Math.max(1, text.length)) ** 2;

function frequencies(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of wordsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Words that are frequent here and rare elsewhere; two to four words say most. */
function strength(
  phrase: Phrase,
  own: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): number {
  const weights = phrase.words.map(({ stem }) => {
    // Two more, so that among few sections a word of two is not taken for one of all.
    const spread = (vocabulary.sections.get(stem) ?? 1) / (vocabulary.count + 2);
    return (own.get(stem) ?? 1) ** 0.7 * (1.2 - spread);
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const length = [0, 0.3, 1, 1.2, 1.1, 0.9][phrase.words.length] ?? 0.5;
  return mean * length;
}

/** A short first sentence names its section; else there is no name to be had. */
function openingWords(text: string, taken: ReadonlySet<string>): string {
  const first = /^[^.!?:\n]{3,40}(?=[.!?:])/.exec(text)?.[0];
  if (first && / .* /.test(first) && !taken.has(first.toLowerCase())) return first;
  return taken.size === 0 ? 'In brief' : 'Further text';
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
