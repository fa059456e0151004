import type { BlockKind } from '../../model/article';
import type { DecimalMark } from './digits';
import { SentenceScanner } from '../sentences';
import { holdsGermanNumber } from './german/cardinal';
import { holdsNumber } from './holds-number';
import { Tokenizer } from './token';
import type { Token } from './token';

/** One sentence (or heading, or table cell) as tokens, with the text its offsets point into. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly block: string;
  readonly kind: BlockKind;
  readonly decimal: DecimalMark;
  /** Primary language tag: 'de'. */
  readonly language: string;
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

/**
 * Longest sentence in tokens; what runs on is cut. Refiners look at a whole sentence for each of its
 * numbers, so this bound is what keeps the grammar linear on text without full stops.
 */
const LONGEST = 250;

type Frame = Omit<Sentence, 'tokens' | 'opens'>;

/** Cuts a block into sentences in a plain method: engines run its loop faster than a generator's. */
class SentenceCutter {
  private readonly scanner: SentenceScanner;
  private tokenizer: Tokenizer | null = null;
  private opens = true;

  constructor(
    private readonly frame: Frame,
    start: number,
    end: number,
  ) {
    this.scanner = new SentenceScanner(frame.text, start, end);
  }

  /** The next sentence that holds a number, or the next piece of one that is too long; null at the end. */
  cut(): Sentence | null {
    for (;;) {
      if (this.tokenizer === null) {
        if (!this.scanner.next()) return null;
        const { start, end } = this.scanner;
        if (holdsNumber(this.frame.text, start, end) || this.holdsGerman(start, end)) this.tokenizer = new Tokenizer(this.frame.text, start, end);
      }
      const opens = this.opens;
      this.opens = false;
      const tokens = this.tokenizer === null ? [] : this.piece(this.tokenizer);
      if (tokens.length > 0) {
        const { text, block, kind, decimal, language, cell } = this.frame;
        return { text, tokens, block, kind, decimal, language, opens, cell };
      }
    }
  }

  private holdsGerman(start: number, end: number): boolean {
    return this.frame.language === 'de' && holdsGermanNumber(this.frame.text.slice(start, end));
  }

  private piece(tokenizer: Tokenizer): readonly Token[] {
    const tokens: Token[] = [];
    while (tokens.length < LONGEST) {
      const token = tokenizer.next();
      if (token === null) {
        this.tokenizer = null;
        break;
      }
      tokens.push(token);
    }
    return tokens;
  }
}

/**
 * The sentences that hold a number, in digits or words, of the block that stands from `start` to
 * `end`, one at a time; the others have nothing to read. Linear in the block's length.
 */
export function* sentencesOf(block: Frame & { readonly start: number; readonly end: number }): Generator<Sentence> {
  const cutter = new SentenceCutter(block, block.start, block.end);
  for (let sentence = cutter.cut(); sentence !== null; sentence = cutter.cut()) yield sentence;
}
