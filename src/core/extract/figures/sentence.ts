import type { BlockKind } from '../../model/article';
import type { DecimalMark } from './digits';
import { makesNumber } from './numeral';
import { isCapitalised, Tokenizer } from './token';
import type { Token } from './token';

/** One sentence (or heading, or table cell) as tokens, with the text its offsets point into. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly block: string;
  readonly kind: BlockKind;
  readonly decimal: DecimalMark;
  /** True for the first sentence of its block. */
  readonly opens: boolean;
  /** What a table says of this cell; null outside tables. */
  readonly cell: CellContext | null;
}

/** Headers of a table cell; empty where there is none. */
export interface CellContext {
  readonly row: string;
  readonly column: string;
  /** The corner over the row headers, and the caption or heading before the table. */
  readonly corner: string;
  readonly caption: string;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr gen col lt capt sgt rep sen gov hon rev no nos vs etc inc ltd co corp plc rs re ' +
    'approx est ca cf eg ie e.g i.e fig figs vol art sec para jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'dept univ max min calif mass pa ave blvd rd'
  ).split(' '),
);

/** A full stop after a title, an initial or a shortened word does not end a sentence. */
function isShortened(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word') return false;
  return ABBREVIATIONS.has(before.lower) || (before.text.length === 1 && before.text !== 'I');
}

const CLOSERS = new Set(['"', '\u201d', '\u2019', "'", ')', ']']);
const OPENERS = new Set(['"', '\u201c', '\u2018', "'", '(', '[', '\u2022', '*']);

/** True when the sentence whose last token is that of `tokens` ends before `next`. */
function endsBefore(tokens: readonly Token[], next: Token): boolean {
  const token = tokens.at(-1);
  if (token?.kind !== 'mark' || !next.spaced) return false;
  let mark = token;
  let before = tokens.at(-2);
  if (CLOSERS.has(token.text) && before?.kind === 'mark') {
    mark = before;
    before = tokens.at(-3);
  }
  if (mark.text === '!' || mark.text === '?') return true;
  if (mark.text !== '.') return false;
  if (mark === token && isShortened(before)) return false;
  return next.onNewLine || next.kind === 'digits' || isCapitalised(next) || OPENERS.has(next.text);
}

/**
 * Longest sentence in tokens; what runs on is cut. Refiners look at a whole sentence for each of its
 * numbers, so this bound is what keeps the grammar linear on text without full stops.
 */
const LONGEST = 250;

/** Gathers tokens into sentences in a plain method: engines run its loop faster than a generator's. */
class SentenceCutter {
  private next: Token | null;
  private opens = true;

  constructor(
    private readonly tokenizer: Tokenizer,
    private readonly block: Omit<Sentence, 'tokens' | 'opens'>,
  ) {
    this.next = tokenizer.next();
  }

  /** The next sentence that holds a number; null when there is none left. */
  cut(): Sentence | null {
    while (this.next !== null) {
      const opens = this.opens;
      const tokens: Token[] = [];
      let before: Token | undefined;
      let holdsNumber = false;
      let token: Token | null = this.next;
      for (; token !== null; token = this.tokenizer.next()) {
        if (tokens.length >= LONGEST || (before?.kind === 'mark' && endsBefore(tokens, token))) break;
        holdsNumber ||= makesNumber(before, token);
        tokens.push(token);
        before = token;
      }
      this.next = token;
      this.opens = false;
      if (holdsNumber) return { tokens, opens, ...this.block };
    }
    return null;
  }
}

/**
 * The sentences that hold a number, in digits or words, of the block that stands from `start` to
 * `end`, one at a time; the others have nothing to read. Linear in the block's length.
 */
export function* sentencesOf(
  block: Omit<Sentence, 'tokens' | 'opens'> & { readonly start: number; readonly end: number },
): Generator<Sentence> {
  const { start, end, ...rest } = block;
  const cutter = new SentenceCutter(new Tokenizer(rest.text, start, end), rest);
  for (let sentence = cutter.cut(); sentence !== null; sentence = cutter.cut()) yield sentence;
}
