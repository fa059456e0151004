import type { Sentence } from '../../model/outline';
import { deckLanguage } from '../../model/framing/deck-language';
import { quoteMarks } from '../../model/framing/quote-marks';
import { plain, type RichText } from '../../model/rich-text';
import type { AskedWords } from '../../model/template-slots';
import type { Briefing, StorySection } from '../context';
import { isOpinion, keyOf, said, standsAlone, wordsOfSentence } from '../story';
import { shortened } from '../titles/shortened';
import { carried, carries } from './words';

/** Longest passage, in characters: a cell of a table holds less beside others than a point across the page. */
const LONGEST = { cell: 150, point: 220 } as const;

/** Where passages stand. */
export type Room = keyof typeof LONGEST;
const SHORTEST = 30;
/** What each word asked for adds to how much a sentence tells, up to so many of them. */
const ASKED = 0.3;
const MOST_ASKED = 4;
/** A passage must bear on what is asked by so many words, its section's heading counted as one; by one more where another page quotes it. */
const BEARS = 2;
/** A sentence that so many pages quote says nothing on one more. */
const MOST_PAGES = 2;
/** What a figure adds to a passage: it can be traced. */
const FIGURE = 0.2;
/** What it loses that says what the writer thinks: it is no evidence. */
const OPINION = 0.4;

/** A sentence of the source that bears on what a template asks about. */
interface Passage {
  /** Of the article that it stands in. */
  readonly language: string;
  readonly key: string;
  readonly text: RichText;
  /** What is quoted of it. */
  readonly words: string;
  /** Its section's heading, where the source gives it one. */
  readonly heading: string;
  readonly weight: number;
}

/** What the source says on a subject, for the pages that the author writes: each passage once a page. */
export interface Passages {
  /** The sentence that bears most on what is asked, in quotation marks; null when none bears on it by more than a word. */
  readonly find: (asked: AskedWords) => RichText | null;
  /** Keys of those that were found so far. */
  readonly found: () => readonly string[];
}

/** The passages of a briefing's chosen sections, for a table's cells or for points. */
export function passagesOf({ sections, taken }: Pick<Briefing, 'sections' | 'taken'>, room: Room): Passages {
  const found: string[] = [];
  return {
    found: () => found,
    find: (asked) => {
      const [best] = passagesIn(sections, room)
        .filter(({ key }) => !found.includes(key) && (taken.passages.get(key) ?? 0) < MOST_PAGES)
        .map((passage) => ({ passage, bears: bearing(passage, asked), least: leastOf(asked) + (taken.passages.get(passage.key) ?? 0) }))
        .filter(({ bears, least }) => bears >= least)
        .map(({ passage, bears }) => ({ passage, worth: passage.weight + Math.min(MOST_ASKED, bears) * ASKED }))
        .sort((a, b) => b.worth - a.worth);
      if (best === undefined) return null;
      found.push(best.passage.key);
      const { open, close } = quoteMarks(deckLanguage(best.passage.language));
      return [...plain(open), ...best.passage.text, ...plain(close)];
    },
  };
}

/** By how many words a passage bears on what is asked: none unless it carries one that answers. */
function bearing({ words, heading }: Passage, { answer, support }: AskedWords): number {
  const answered = carried(words, answer);
  return answered === 0 ? 0 : answered + carried(words, support) + (carries(heading, answer) ? 1 : 0);
}

/** Who asks by a single word can be answered by no more. */
const leastOf = ({ answer, support }: AskedWords): number => Math.min(BEARS, answer.length + support.length);

/** So many of the most telling sentences are looked through: a long article has tens of thousands. */
const LOOKED_AT = 400;

const known: Readonly<Record<Room, WeakMap<readonly StorySection[], readonly Passage[]>>> = { cell: new WeakMap(), point: new WeakMap() };

/** The passages of a briefing, made once for all its pages. */
function passagesIn(sections: readonly StorySection[], room: Room): readonly Passage[] {
  const before = known[room].get(sections);
  if (before !== undefined) return before;
  const passages = sections
    .flatMap((section) => section.sentences.map((sentence) => ({ section, sentence })))
    .sort((a, b) => b.sentence.weight - a.sentence.weight)
    .slice(0, LOOKED_AT)
    .flatMap((one) => passageOf(one, LONGEST[room]));
  known[room].set(sections, passages);
  return passages;
}

function passageOf({ section: { source, heading, headingStated }, sentence }: { readonly section: StorySection; readonly sentence: Sentence }, longest: number): readonly Passage[] {
  const whole = wordsOfSentence(source, sentence);
  // Speech within a passage would need quotation marks in quotation marks.
  if (/["“”„«»]/.test(whole) || !standsAlone(source, sentence)) return [];
  const parts = shortened(source.article.text, sentence, longest);
  const [only, further] = parts ?? [];
  // What is quoted stands as it does in the source: with nothing cut from its middle.
  if (only === undefined || further !== undefined) return [];
  const words = wordsOfSentence(source, only);
  if (words.length < SHORTEST) return [];
  const cut = source.article.text.slice(only.end, sentence.end).replace(/[.\s]/g, '') === '' ? '' : ' …';
  const text = [...said(source, only), ...plain(cut)];
  const weight = sentence.weight + (text.some(({ type }) => type === 'figure') ? FIGURE : 0) - (isOpinion(words) ? OPINION : 0);
  return [{ language: source.article.language, key: keyOf(source, sentence), text, words, heading: headingStated ? heading : '', weight }];
}
