import type { Article } from '../../../core/model/article';
import type { Figure } from '../../../core/model/figure';

/** The words on both sides of a figure's exact ones. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** Characters at most on each side: a line of a list, or what a dialog shows. */
const ROOM = { line: [36, 90], passage: [240, 240] } as const;
/** Where a sentence ends before another begins. */
const ENDS = /[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;

/** What stands around a figure in its sentence, cut between words with an ellipsis; null in a table, where nothing does. */
export function wordsAround({ text, blocks }: Article, figure: Figure, room: keyof typeof ROOM): WordsAround | null {
  const block = blocks.find(({ id }) => id === figure.block);
  if (block === undefined || block.kind === 'table') return null;
  const [ahead, behind] = ROOM[room];
  const before = lastSentence(text.slice(block.start, figure.start));
  const after = firstSentence(text.slice(figure.end, block.end));
  return { before: spaced(lastWords(before, ahead)), after: spaced(firstWords(after, behind)) };
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

const lastSentence = (text: string): string => text.slice([...text.matchAll(ENDS)].map(({ index, 0: { length } }) => index + length).at(-1) ?? 0);

function firstSentence(text: string): string {
  const end = text.search(ENDS);
  return end < 0 ? text.trimEnd() : text.slice(0, end + 1);
}

const lastWords = (text: string, room: number): string => (text.length <= room ? text : `… ${text.slice(-room).replace(/^\S*\s+/, '')}`);

const firstWords = (text: string, room: number): string => (text.length <= room ? text : `${text.slice(0, room).replace(/\s+\S*$/, '')} …`);
