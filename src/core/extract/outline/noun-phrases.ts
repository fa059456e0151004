import { EITHER, FRAMES, NUMBER, OBJECT_FOLLOWS, OPENERS, PLURAL_MODIFIERS, VERB_FOLLOWS, VERBS } from './lexicon';
import { isContent, wordsOf, type Word } from './words';

export interface Phrase {
  /** As the text has it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** It begins with a name, which keeps its capital in mid-sentence. */
  readonly isName: boolean;
  /** A name that only says where: 'in Orange County'. */
  readonly isPlace: boolean;
}

const WEAK_END = /(?:ly|ing|ed|ous|ive|able|ible|ful|less|ish|ical|['’]s?)$|^(?:stolen|taken|given|made|sold|lost|paid|held|found|seen|known|sent|won|drawn|frozen|broken|redundant|online|abroad|overseas|offline|home)$/i;
const WEAK_ALONE = /(?:ly|ing|ed)$/i;

/**
 * Noun phrases of one to five words in reading order, found without a lexicon: runs of content
 * words that begin where a noun phrase may begin, and end before punctuation or a word of grammar,
 * cut at what looks like a verb. Phrases with digits are left out: numbers belong to figures.
 */
export function nounPhrases(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const words = wordsOf(text);
  const isName = nameTeller(text, words);
  let run: Word[] = [];
  let before = '';
  const close = (): void => {
    const phrase = trim(run, before, isName);
    const first = phrase[0];
    const last = phrase.at(-1);
    if (first && last && phrase.length <= 5 && (isName(first) || OPENERS.has(before) || phrase.length > 1))
      phrases.push({ text: text.slice(first.start, last.end), words: phrase, isName: isName(first), isPlace: isName(first) && (PLACED.has(before) || STREET.test(last.text)) });
    run = [];
  };
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const gap = previous ? text.slice(previous.end, word.start) : '';
    if (run.length > 0 && !/^[ \u00A0]$/.test(gap)) close();
    const counts = run.length > 0 && EITHER.has(word.text) && /^ \p{Nd}/u.test(text.slice(word.end, word.end + 2));
    if (!isPhraseWord(word.text) || isCurrency(word, text) || isMeasured(word, text) || counts || isVerb(word, words[i + 1], run.length > 0, isName)) {
      close();
      before = word.text.toLowerCase();
    } else {
      if (run.length === 0 && /\S/.test(gap)) before = /[\d.,;:()“”"]/.test(gap) ? '' : before;
      run.push(word);
    }
  });
  close();
  return [...phrases.filter((phrase) => !isFrame(phrase)), ...joinedByOf(text, phrases)];
}

const PLACED = new Set(['in', 'at', 'near', 'off', 'from', 'outside', 'across', 'into']);
const STREET = /^(?:street|road|avenue|lane|square|station)$/i;

/** The unit of a hyphened number: '24-hour', '18-month'. */
const isMeasured = ({ start }: Word, text: string): boolean => /\d[-‑]$/.test(text.slice(Math.max(0, start - 2), start));

type NameTeller = (word: Word | undefined) => boolean;

/** Tells names by their capital; the first word of a sentence has one in any case, and is a name when it is one elsewhere. */
function nameTeller(text: string, words: readonly Word[]): NameTeller {
  const opens = (word: Word): boolean => /(?:^|[.!?:…\n][”"’)]*\s*)[“"‘(]*$/.test(text.slice(Math.max(0, word.start - 6), word.start));
  const names = new Set(words.filter((word) => isCapital(word) && !opens(word)).map((word) => word.text));
  return (word) =>
    word !== undefined && isCapital(word) && (names.has(word.text) || /^.+\p{Lu}/u.test(word.text) || !opens(word));
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** 'number', 'sheer size': what matters stands after their 'of'. */
const isFrame = ({ words }: Phrase): boolean => FRAMES.has(words.at(-1)?.text.toLowerCase() ?? '');

/** 'operator of a pornography site', 'ages of users' */
function joinedByOf(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase, i): readonly Phrase[] => {
    const next = phrases[i + 1];
    const end = phrase.words.at(-1)?.end ?? 0;
    const start = next?.words[0]?.start ?? 0;
    if (!next || phrase.words.length + next.words.length > 4 || isFrame(phrase)) return [];
    if (!/^ of (?:the |an? |its |their )?$/.test(text.slice(end, start))) return [];
    const words = [...phrase.words, ...next.words];
    return [{ ...phrase, text: text.slice(words[0]?.start, words.at(-1)?.end), words }];
  });
}

/** 'Twenty-five' */
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/i;

const isPhraseWord = (word: string): boolean =>
  (isContent(word) || /^\p{Lu}{2,}$/u.test(word)) && !NUMBER.test(word) && !NUMBER.test(word.toLowerCase()) && !TENS.test(word) && !/n['’]t$/.test(word);

/** 'NOK 4,812 million', 'US$ 30 billion' */
const isCurrency = ({ text: word, end }: Word, text: string): boolean =>
  (/^\p{Lu}{3}$/u.test(word) && /^[ \u00A0]?\d/.test(text.slice(end, end + 2))) || text.charAt(end) === '$';

/** Verbs by list, and words in -ed or -ing that follow a noun ('police infiltrated'). */
const isVerb = (word: Word, next: Word | undefined, insideRun: boolean, isName: NameTeller): boolean =>
  VERBS.has(isName(word) ? word.text : word.text.toLowerCase()) ||
  (EITHER.has(word.text) && next !== undefined && OBJECT_FOLLOWS.test(next.text)) ||
  (insideRun && !isName(word) && WEAK_ALONE.test(word.text));

/** Leaves out what cannot begin or end a noun phrase, and whose it is: 'Telnova’s new masts'. */
function trim(run: readonly Word[], before: string, isName: NameTeller): readonly Word[] {
  const owner = run.findLastIndex((word, i) => i < run.length - 1 && /['’]s?$/.test(word.text));
  const words = run.slice(owner + 1, verbAt(run, isName));
  let end = words.length;
  while (end > 0 && isWeakEnd(words[end - 1], words[end - 2], isName)) end--;
  const [first] = words;
  // 'when fighting crime' and 'they teach analysts' begin with a verb, 'the growing market' does not.
  const verbal =
    first && !isName(first) && (VERB_FOLLOWS.test(before) || (WEAK_ALONE.test(first.text) && !ARTICLE.test(before)));
  const phrase = words.slice(verbal ? 1 : 0, end);
  // 'nearly US', 'enough fuel': a word of degree opens no name.
  const opens = phrase.findIndex(({ text }) => !ADVERB.test(text));
  return phrase.slice(Math.max(0, opens));
}

/** Where a plural's verb begins: 'modern boxes swap', 'cooperatives earn'; past the end when there is none. */
function verbAt(run: readonly Word[], isName: NameTeller): number {
  const at = run.findIndex((word, i) => {
    const before = run[i - 1];
    return (
      before !== undefined &&
      !isName(word) &&
      isPlural(before.text) &&
      !isPlural(word.text) &&
      !PLURAL_MODIFIERS.has(before.text.toLowerCase())
    );
  });
  return at === -1 ? run.length : at;
}

const isPlural = (word: string): boolean => word.length > 3 && /(?:[^sui'’]s|ies|ses|xes|people)$/.test(word);

const ADVERB = /^(?:enough|especially|particularly|simply|even|fewer|many|several|another|nearly|roughly|approximately|only|barely|hardly|largely|mainly|mostly|partly|really|recently|newly|currently|allegedly|usually|typically)$/i;
const ARTICLE = /^(?:the|a|an|this|these|its|their|his|her|our|of)$/;

/** Endings that verbs do not have. */
const NOUN_END = /(?:[eo]rs|ists|ions|ments|ities|ices|ants|ents|cies|als|ages|nesses|ships|costs|sites|files)$/;

/** 'Afzal controls': a small word in -s after a name is more likely what the name does. */
function isWeakEnd(word: Word | undefined, previous: Word | undefined, isName: NameTeller): boolean {
  if (!word) return false;
  if (isName(word)) return /['’]s?$/.test(word.text);
  if (WEAK_END.test(word.text)) return true;
  return isName(previous) && !/^\p{Lu}+$/u.test(previous?.text ?? '') && /[^s]s$/.test(word.text) && !NOUN_END.test(word.text);
}
