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
  'said says say told announced reported showed shown found made took taken gave given got held paid sent built bought sold won lost fell rose grew cut set hit met began become became brought caught came come comes goes gone went keeps kept knew known leads left let lies lost meant meet meets paid put puts reads runs sees seen sends sent shows sits spent stands stood takes tells thinks thought understand wants warns wrote written adds agreed allow allows appear appears believe believes contains costs covers describes expects explain explains gives happens hears helps includes involve involves looks means needs offers opens pays plans plays provide provides raises reach reaches refers relates remain remains require requires says seems serve serves shared starts suggest suggests tries turns uses works yields belong bore carry drove fly forced grow hold hope intend know live lose move occur produce refuse receive relied scan seek sell send serve sit spend stand stay tell travel urge win wish face faces faced highlight highlights charged sentenced'.split(
    ' ',
  ),
);
const WEAK_END =
  /(?:ly|ing|ed|ous|ive|able|ible|ful|less|ish|ical)$/i;
const WEAK_ALONE = /(?:ly|ing|ed)$/i;

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
    const phrase = trim(run);
    const first = phrase[0];
    const last = phrase.at(-1);
    if (first && last && phrase.length <= 5 && (BEFORE.has(before) || isName(first) || phrase.length > 1))
      phrases.push({ text: text.slice(first.start, last.end), words: phrase });
    run = [];
  };
  let previous: Word | undefined;
  for (const word of wordsOf(text)) {
    const gap = previous ? text.slice(previous.end, word.start) : '';
    if (run.length > 0 && !/^[ \u00A0]$/.test(gap)) close();
    if (!isContent(word.text) || isVerb(word, run.length > 0)) {
      close();
      before = word.text.toLowerCase();
    } else {
      if (run.length === 0 && /\S/.test(gap)) before = /[\d.,;:()“”"]/.test(gap) ? '' : before;
      run.push(word);
    }
    previous = word;
  }
  close();
  return phrases;
}

/** Verbs by list, and words in -ed or -ing that follow a noun ('police infiltrated'). */
const isVerb = (word: Word, insideRun: boolean): boolean =>
  VERBS.has(word.text) || (insideRun && !isName(word) && WEAK_ALONE.test(word.text));

/** Leaves out what cannot end a noun phrase. */
function trim(run: readonly Word[]): readonly Word[] {
  let end = run.length;
  while (end > 0 && WEAK_END.test(run[end - 1]?.text ?? '') && !isName(run[end - 1])) end--;
  return run.slice(0, end);
}

const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');
