import type { Block } from '../model/article';

/** Longest block, in characters, that is taken for the caption of the table behind it. */
const LONGEST = 160;

/** What stands right over a table, as its caption; empty for a longer text, for another table and for nothing. */
export const captionIn = (text: string, block: Block | undefined): string =>
  block === undefined || block.rows !== undefined || block.end - block.start >= LONGEST ? '' : text.slice(block.start, block.end);
