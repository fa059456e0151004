import { isContent, wordsOf, type Word } from './words';

export interface Phrase {
  /** As the text has it. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** After these a noun phrase may begin ('to' is left out: verbs follow it). */
const BEFORE = new Set(
  'the a an this these its their his her our your my of in on for with by from between against and or into over under through across within without after during about as at per than'.split(' '),
);
/** Verbs that name no thing and that no ending gives away. */
const VERBS = new Set(
  'hid hide hides stole steal steals broke fled said says say told announced reported showed shown found made took taken gave given got held paid sent built bought sold won lost fell rose grew cut set hit met began become became brought caught came come comes goes gone went keeps kept knew known leads left let lies lost meant meet meets paid put puts reads runs sees seen sends sent shows sits spent stands stood takes tells thinks thought understand wants warns wrote written adds agreed allow allows appear appears believe believes contains costs covers describes expects explain explains gives happens hears helps includes involve involves looks means needs offers opens pays plans plays provide provides raises reach reaches refers relates remain remains require requires says seems serve serves shared starts suggest suggests tries turns uses works yields belong bore carry drove fly forced grow hold hope intend know live lose move occur produce refuse receive relied scan seek sell send serve result results wins experience experiences impacts enforces affects hints launches joins cites sit spend stand stay tell travel urge win wish face faces faced highlight highlights charged sentenced'.split(
    ' ',
  ),
);
const WEAK_END = /(?:ly|ing|ed|ous|ive|able|ible|ful|less|ish|ical|['’]s?)$/i;
const WEAK_ALONE = /(?:ly|ing|ed)$/i;

/** Words of number belong to figures, not to headings. */
const NUMBER =
  /^(?:million|billion|trillion|thousand|hundred|dozen|crore|lakh|[mb]n|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|quarter|third|double|percent|tonnes?|kilos?|kilograms?|pounds?|euros?|dollars?|EUR|USD|GBP|INR|per|cent|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * Noun phrases of one to five words in reading order, found without a lexicon: runs of content
 * words that begin where a noun phrase may begin, and end before punctuation or a word of grammar,
 * cut at what looks like a verb. Phrases with digits are left out: numbers belong to figures.
 */
export function nounPhrases(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let run: Word[] = [];
  let before = '';
  const close = (): void => {
    const phrase = trim(run, before);
    const first = phrase[0];
    const last = phrase.at(-1);
    const verbFollows = VERB_FOLLOWS.test(before);
    if (first && last && phrase.length <= 5 && (isName(first) || (!verbFollows && (BEFORE.has(before) || phrase.length > 1))))
      phrases.push({ text: text.slice(first.start, last.end), words: phrase });
    run = [];
  };
  let previous: Word | undefined;
  for (const word of wordsOf(text)) {
    const gap = previous ? text.slice(previous.end, word.start) : '';
    if (run.length > 0 && !/^[ \u00A0]$/.test(gap)) close();
    if (!isPhraseWord(word.text) || isVerb(word, run.length > 0)) {
      close();
      before = word.text.toLowerCase();
    } else {
      if (run.length === 0 && /\S/.test(gap)) before = /[\d.,;:()“”"]/.test(gap) ? '' : before;
      run.push(word);
    }
    previous = word;
  }
  close();
  return [...phrases, ...joinedByOf(text, phrases)];
}

/** After these stands a verb: 'to draw', 'would only lead'. */
const VERB_FOLLOWS = /^(?:to|only|would|could|will|can|may|might|must|should|shall|cannot|.*n['’]t)$/;

/** 'operator of a pornography site', 'ages of users' */
function joinedByOf(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase, i): readonly Phrase[] => {
    const next = phrases[i + 1];
    const end = phrase.words.at(-1)?.end ?? 0;
    const start = next?.words[0]?.start ?? 0;
    if (!next || phrase.words.length + next.words.length > 4) return [];
    if (!/^ of (?:the |an? |its |their )?$/.test(text.slice(end, start))) return [];
    const words = [...phrase.words, ...next.words];
    return [{ text: text.slice(words[0]?.start, words.at(-1)?.end), words }];
  });
}

const isPhraseWord = (word: string): boolean =>
  (isContent(word) || /^\p{Lu}{2,}$/u.test(word)) && !NUMBER.test(word) && !/n['’]t$/.test(word);

/** Verbs by list, and words in -ed or -ing that follow a noun ('police infiltrated'). */
const isVerb = (word: Word, insideRun: boolean): boolean =>
  VERBS.has(word.text) || (insideRun && !isName(word) && WEAK_ALONE.test(word.text));

/** Leaves out what cannot begin or end a noun phrase. */
function trim(run: readonly Word[], before: string): readonly Word[] {
  let end = run.length;
  while (end > 0 && isWeakEnd(run[end - 1], run[end - 2])) end--;
  const [first] = run;
  // 'when fighting crime' begins with a verb, 'the growing market' does not.
  const verbal = first && !isName(first) && WEAK_ALONE.test(first.text) && !ARTICLE.test(before);
  return run.slice(verbal ? 1 : 0, end);
}

const ARTICLE = /^(?:the|a|an|this|these|its|their|his|her|our|of)$/;

/** 'Afzal controls': a small word in -s after a name is more likely what the name does. */
function isWeakEnd(word: Word | undefined, previous: Word | undefined): boolean {
  if (!word) return false;
  if (isName(word)) return /['’]s?$/.test(word.text);
  return WEAK_END.test(word.text) || (isName(previous) && /[^s]s$/.test(word.text));
}

const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');
