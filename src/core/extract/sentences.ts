import type { Span } from '../model/article';

/** Short forms whose full stop does not end a sentence; single letters besides. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr gen col lt capt sgt rep sen gov hon rev no nos vs etc inc ltd co corp plc llc rs re fr tk ' +
    'approx est ca cf eg ie fig figs vol art sec para jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'dept univ max min calif mass pa ave blvd rd mio mrd tsd bzw ggf usw nr abs ziff str'
  ).split(' '),
);
/** Longest of them. */
const LONGEST_SHORT = 6;

/** A month in German, or one that English writes alike with its year. */
const GERMAN_MONTH = /^(?:(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})|(?:April|August|September|November) \d{4})/u;
const LONGEST_MONTH = 16;

const NEW_LINE = 10;
const STOP = 0x2e;
const ELLIPSIS = 0x2026;
const isEnd = (code: number): boolean => code === STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS;
/** Quotation marks and brackets that close behind a full stop. */
const isCloser = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d || code === 0x2019 || code === 0x201d;
/** Those that open before the first word of a sentence. */
const isOpener = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x28 || code === 0x5b || code === 0x2018 || code === 0x201c;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/**
 * Finds the sentences of a stretch of text, one a call, in one pass over its characters. A sentence
 * ends at . ! ? or … (with closing quotes and brackets) before white space, unless a small letter
 * follows, or the full stop belongs to an abbreviation or an initial; and at an empty line.
 */
export class SentenceScanner {
  /** Where the sentence last found starts and ends, trimmed. */
  start = 0;
  end = 0;
  /** Where the run of marks ends that was last looked at. */
  private passed = 0;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly limit: number,
  ) {}

  /** Moves to the next sentence; false when none is left. */
  next(): boolean {
    const { text, limit } = this;
    let at = this.at;
    while (at < limit && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= limit) return false;
    this.start = at;
    let stop = -1;
    for (; at < limit && stop < 0; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x3f && code !== ELLIPSIS) continue;
      if (code === NEW_LINE && text.charCodeAt(at + 1) === NEW_LINE) stop = at;
      else if (isEnd(code)) {
        stop = this.stopAt(at);
        // A run of marks is looked through once.
        if (stop < 0) at = this.passed - 1;
      }
    }
    this.at = stop < 0 ? limit : stop;
    this.end = trimmed(text, this.start, this.at);
    return true;
  }

  /** Where the sentence ends whose mark stands at `at`; -1 when it goes on. */
  private stopAt(at: number): number {
    const { text, limit } = this;
    let stop = at + 1;
    while (stop < limit && (isCloser(text.charCodeAt(stop)) || isEnd(text.charCodeAt(stop)) || this.isGermanCloser(stop))) stop += 1;
    this.passed = stop;
    if (stop < limit && !isSpace(text.charCodeAt(stop))) return -1;
    let next = stop;
    while (next < limit && (isSpace(text.charCodeAt(next)) || isOpener(text.charCodeAt(next)))) next += 1;
    if (next < limit && isLower(text, next)) return -1;
    if (stop === at + 1 && this.isDayOfMonth(at, next)) return -1;
    return text.charCodeAt(at) === STOP && stop === at + 1 && this.isShortened(at) ? -1 : stop;
  }

  /** „…“ and «…»: marks that open elsewhere and close before a space. */
  private isGermanCloser(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return (code === 0x201c || code === 0xbb || code === 0xab) && (at + 1 >= this.limit || isSpace(this.text.charCodeAt(at + 1)));
  }

  /** '30. Juni': the full stop of an ordinal before a month that German alone writes so, or before any with its year. */
  private isDayOfMonth(at: number, next: number): boolean {
    const { text, start } = this;
    let first = at;
    while (first > start && isDigit(text.charCodeAt(first - 1))) first -= 1;
    if (first === at || at - first > 2) return false;
    return GERMAN_MONTH.test(text.slice(next, next + LONGEST_MONTH));
  }

  /** A full stop after a title, an initial or a shortened word. */
  private isShortened(at: number): boolean {
    const { text, start } = this;
    let first = at;
    while (first > start && at - first <= LONGEST_SHORT && isAsciiLetter(text.charCodeAt(first - 1))) first -= 1;
    const length = at - first;
    if (length === 0 || length > LONGEST_SHORT) return false;
    // "than I. The" ends; "John I. Roe" is rarer than that. "£600m. It" ends, too: a letter behind a number is its size or unit.
    if (length === 1) return text.charAt(first) !== 'I' && !isDigit(text.charCodeAt(first - 1));
    return ABBREVIATIONS.has(text.slice(first, at).toLowerCase());
  }
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Sentences of `text` between `start` and `end`, trimmed. */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  const scanner = new SentenceScanner(text, start, end);
  const sentences: Span[] = [];
  while (scanner.next()) sentences.push({ start: scanner.start, end: scanner.end });
  return sentences;
}
