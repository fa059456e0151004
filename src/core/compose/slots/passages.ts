import type { Extraction } from '../../model/extraction';
import type { Sentence } from '../../model/outline';
import { plain, type RichText } from '../../model/rich-text';
import type { Briefing, StorySection } from '../context';
import { isOpinion, keyOf, said, standsAlone, wordsOfSentence } from '../story';
import { shortened } from '../titles/shortened';
import { carried } from './words';

/** Longest passage, in characters, that a cell of a table holds beside others. */
const LONGEST = 150;
const SHORTEST = 30;
/** Words asked for weigh more than how much a sentence tells, up to two of them. */
const ASKED = 0.3;
const MOST_ASKED = 2;
/** What a figure adds to a passage: it can be traced. */
const FIGURE = 0.2;
/** What it loses that says what the writer thinks: it is no evidence. */
const OPINION = 0.4;
/** What a passage loses that another page quotes. */
const QUOTED = 0.6;

/** A sentence of the source that bears on what a template asks about. */
interface Passage {
  readonly key: string;
  readonly text: RichText;
  readonly words: string;
  readonly weight: number;
}

/** What the source says on a subject, for the pages that the author writes: each passage once a page. */
export interface Passages {
  /** The most telling sentence that carries a word beginning so, in quotation marks; null when none does. */
  readonly find: (beginnings: readonly string[]) => RichText | null;
  /** Keys of those that were found so far. */
  readonly found: () => readonly string[];
}

/** The passages of a briefing's chosen sections. */
export function passagesOf({ sections, taken }: Pick<Briefing, 'sections' | 'taken'>): Passages {
  const found: string[] = [];
  return {
    found: () => found,
    find: (beginnings) => {
      const [best] = passagesIn(sections)
        .filter(({ key }) => !found.includes(key))
        .map((passage) => ({ passage, asked: Math.min(MOST_ASKED, carried(passage.words, beginnings)) }))
        .filter(({ asked }) => asked > 0)
        .map(({ passage, asked }) => ({ passage, worth: passage.weight + asked * ASKED - (taken.passages.has(passage.key) ? QUOTED : 0) }))
        .sort((a, b) => b.worth - a.worth);
      if (best === undefined) return null;
      found.push(best.passage.key);
      return [...plain('“'), ...best.passage.text, ...plain('”')];
    },
  };
}

/** So many of the most telling sentences are looked through: a long article has tens of thousands. */
const LOOKED_AT = 400;

const known = new WeakMap<readonly StorySection[], readonly Passage[]>();

/** The passages of a briefing, made once for all its pages. */
function passagesIn(sections: readonly StorySection[]): readonly Passage[] {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const passages = sections
    .flatMap(({ source, sentences }) => sentences.map((sentence) => ({ source, sentence })))
    .sort((a, b) => b.sentence.weight - a.sentence.weight)
    .slice(0, LOOKED_AT)
    .flatMap(passageOf);
  known.set(sections, passages);
  return passages;
}

function passageOf({ source, sentence }: { readonly source: Extraction; readonly sentence: Sentence }): readonly Passage[] {
  const words = wordsOfSentence(source, sentence);
  // Speech within a passage would need quotation marks in quotation marks.
  if (words.length < SHORTEST || /["“”«»]/.test(words) || !standsAlone(source, sentence)) return [];
  const parts = shortened(source.article.text, sentence, LONGEST);
  const [only, further] = parts ?? [];
  // What is quoted stands as it does in the source: with nothing cut from its middle.
  if (only === undefined || further !== undefined) return [];
  const cut = source.article.text.slice(only.end, sentence.end).replace(/[.\s]/g, '') === '' ? '' : ' …';
  const text = [...said(source, only), ...plain(cut)];
  const weight = sentence.weight + (text.some(({ type }) => type === 'figure') ? FIGURE : 0) - (isOpinion(words) ? OPINION : 0);
  return [{ key: keyOf(source, sentence), text, words, weight }];
}
