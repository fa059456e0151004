/**
 * A word, a number in digits, or one mark. Offsets are UTF-16 units of the whole text. The words are
 * cut out only when somebody asks: most tokens of an article stand in sentences without a number.
 */
export class Token {
  private cut: string | null = null;
  private folded: string | null = null;

  constructor(
    private readonly source: string,
    readonly kind: 'word' | 'digits' | 'mark',
    readonly start: number,
    readonly end: number,
    /** White space stands before it. */
    readonly spaced: boolean,
    /** A line break stands before it. */
    readonly onNewLine: boolean,
  ) {}

  /** Its first UTF-16 unit. */
  get code(): number {
    return this.source.charCodeAt(this.start);
  }

  get text(): string {
    this.cut ??= plainForm(this.source.slice(this.start, this.end));
    return this.cut;
  }

  /** `text` in lower case with typographic apostrophes made plain. */
  get lower(): string {
    this.folded ??= this.kind === 'word' ? lowerOf(this.text) : this.text;
    return this.folded;
  }
}

/** Full-width digits and signs (\uff15\uff05) as their plain forms. */
const plainForm = (text: string): string => (text.charCodeAt(0) > 0xff00 ? text.normalize('NFKC') : text);

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return MARK;
});

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;

/** Classes beyond ASCII: Latin-1 signs, general punctuation, currency signs and symbols are marks. */
function wideClass(code: number): number {
  if (isWideSpace(code)) return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : MARK;
  if (code === 0xd7 || code === 0xf7) return MARK;
  if (code === 0x2011) return MARK;
  if (code >= 0x2010 && code <= 0x2bff) return MARK;
  if (code >= 0x3001 && code <= 0x303f) return MARK;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  if (code > 0xff00) return isDigit(code) ? DIGIT : code <= 0xff20 || code >= 0xffe0 ? MARK : LETTER;
  return LETTER;
}

const classOf = (code: number): number => (code < 128 ? (ASCII[code] as number) : wideClass(code));
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** No-break, figure, thin and narrow no-break space: the ones typesetters put between groups. */
const isGroupSpace = (code: number): boolean =>
  code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;

/** A capital letter or a currency sign, as the last of R, US$ or \u20ac. */
const isCurrencyEnd = (code: number): boolean =>
  (code >= 65 && code <= 90) || code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** "EUR 23 800": a word of three capitals, as currency codes are, and a space before the digits. */
const followsCode = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 0x20 && [2, 3, 4].every((back) => isCapital(text.charCodeAt(start - back))) && classOf(text.charCodeAt(start - 5)) !== LETTER;

/** How many digits stand at `at`, counted to four at most so that a look ahead costs a constant. */
function digitsAhead(text: string, at: number, end: number): number {
  let count = 0;
  while (count < 4 && at + count < end && isDigit(text.charCodeAt(at + count))) count += 1;
  return count;
}

/** Most groups of three that are looked at for a plain space between them: up to the trillions. */
const GROUPS = 4;

/**
 * True when groups of exactly three digits, parted by plain spaces, run from `at` to a word: "30 000
 * people". A column of numbers or a telephone number does not end so.
 */
function groupsBeforeWord(text: string, start: number, at: number, end: number): boolean {
  // The middle of a telephone number: 0800 112 345.
  if (start > 1 && isDigit(text.charCodeAt(start - 2)) && !isDigit(text.charCodeAt(start - 1))) return false;
  let next = at;
  for (let group = 0; group < GROUPS; group += 1) {
    if (text.charCodeAt(next) !== 0x20 || digitsAhead(text, next + 1, end) !== 3) return false;
    next += 4;
    if (next + 1 < end && text.charCodeAt(next) === 0x20 && classOf(text.charCodeAt(next + 1)) === LETTER) return true;
  }
  return false;
}

/**
 * End of the number that starts at `start`: digits with points anywhere between digits, commas
 * before one to three digits, and apostrophes or typesetters' spaces before exactly three; a plain
 * space too behind a currency (R500 000) or where the groups run on to a word (30 000 people).
 */
function endOfDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  const leading = at - start;
  const grouped =
    text.charCodeAt(at) === 0x20 &&
    leading <= 3 &&
    text.charCodeAt(start) !== 0x30 &&
    ((start > 0 && isCurrencyEnd(text.charCodeAt(start - 1))) || followsCode(text, start) || groupsBeforeWord(text, start, at, end));
  while (at + 1 < end) {
    const separator = text.charCodeAt(at);
    const ahead = digitsAhead(text, at + 1, end);
    const joins =
      separator === 0x2e
        ? ahead > 0
        : separator === 0x2c
          ? ahead > 0 && ahead < 4
          : (isApostrophe(separator) || isGroupSpace(separator) || (separator === 0x20 && grouped)) && ahead === 3 && leading <= 3;
    if (!joins) return at;
    at += 1;
    while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  }
  return at;
}

/** End of the word that starts at `start`: letters, and apostrophes between letters. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LETTER) at += 1;
    else if (isApostrophe(code) && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
    else break;
  }
  return at;
}

/** True when every unit is a small ASCII letter: most words, which need no second string. */
function isPlainLower(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function lowerOf(text: string): string {
  if (isPlainLower(text)) return text;
  const lower = text.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

/**
 * Cuts `text` from `start` to `end` into tokens, one a call, in one pass without backing up. Letters
 * and digits written together become neighbours that are not `spaced`: "EUR740mn" is EUR, 740, mn.
 */
export class Tokenizer {
  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  private opens = true;

  /** The next token, or null at the end. */
  next(): Token | null {
    const { text, end } = this;
    let at = this.at;
    let spaced = this.opens;
    let onNewLine = this.opens;
    let kind = 0;
    while (at < end && (kind = classOf(text.charCodeAt(at))) === SPACE) {
      spaced = true;
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) onNewLine = true;
      at += 1;
    }
    if (at >= end) return null;
    const stop =
      kind === LETTER ? endOfWord(text, at, end) : kind === DIGIT ? endOfDigits(text, at, end) : at + 1;
    this.opens = false;
    this.at = stop;
    return new Token(text, kind === LETTER ? 'word' : kind === DIGIT ? 'digits' : 'mark', at, stop, spaced, onNewLine);
  }
}

/** All tokens of a short text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const tokenizer = new Tokenizer(text, 0, text.length);
  for (let token = tokenizer.next(); token !== null; token = tokenizer.next()) tokens.push(token);
  return tokens;
}

/** True for a word whose first letter is a capital. */
export const isCapitalised = (token: Token): boolean =>
  token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);
/** Hyphen, dash or minus of any length. */
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && DASHES.has(token.text);

/** Longest word whose shape is kept apart; longer ones share a place. */
const LENGTHS = 16;

/**
 * A list of words that whole sentences are looked through for. First letter and length tell nearly all
 * others apart, so that they need not be cut out of the text.
 */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly shapes = new Uint8Array(128 * LENGTHS);

  constructor(list: string) {
    this.words = new Set(list.split(' '));
    for (const word of this.words) this.shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  }

  /** True for a word of the list, in any case. */
  holds(token: Token): boolean {
    return token.kind === 'word' && token.code < 128 && this.shapes[shapeOf(token.code | 0x20, token.end - token.start)] === 1 && this.words.has(token.lower);
  }
}

const shapeOf = (letter: number, length: number): number => letter * LENGTHS + Math.min(length, LENGTHS - 1);
