import { done, failed, type Result } from '../../model/result';
import type { Piece } from '../draft';
import { personName } from '../person-name';
import { raisedDigits } from '../raised-digits';
import { codePageOf, decodePage } from './code-pages';
import { pieceMaker, type Manner } from './pieces';
import { tokensOf, type Token } from './tokens';
import { CHARACTERS, KEPT, SKIPPED, SYMBOLS } from './words';

export interface RtfDocument {
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly author: string | null;
}

/** Deeper than any word processor nests its groups. */
const MAX_DEPTH = 1_000;

/** Where the words of a group go. */
type Goal = 'text' | 'nowhere' | 'fonts' | 'styles' | 'title' | 'author' | 'list sign';

/** What holds until the group ends. */
interface State extends Manner {
  readonly goal: Goal;
  readonly page: number;
  /** How many characters stand in for a `\u`. */
  readonly stands: number;
  readonly raised: boolean;
  readonly hidden: boolean;
}

const PLAIN = { bold: false, raised: false, hidden: false } as const;
const PARAGRAPH = { style: 0, outline: 0, inTable: false, listed: false } as const;
const START: State = { ...PLAIN, ...PARAGRAPH, goal: 'text', page: 1252, stands: 1 };

/** A document's paragraphs, lists and tables. Fails with `damaged` or `nested-too-deep`. */
export function rtfDocument(binary: string): Result<RtfDocument> {
  const reader = new RtfReader();
  for (const token of tokensOf(binary)) {
    reader.take(token);
    if (reader.depth > MAX_DEPTH)
      return failed('nested-too-deep:document');
  }
  if (!reader.begun)
    return failed('damaged:rich-text');
  return done(reader.end());
}

class RtfReader {
  begun = false;
  private state: State = START;
  private readonly outer: State[] = [];
  private readonly maker = pieceMaker();
  private readonly pages = new Map<number, number>();
  private readonly levels = new Map<number, number>();
  private font = 0;
  private styleName = '';
  private title = '';
  private author = '';
  /** Bytes not yet decoded: a character may take several. */
  private bytes = '';
  private text = '';
  private toSkip = 0;
  /** True right after `{` and `{\*`, where a destination may be named. */
  private opens: 'no' | 'group' | 'optional' = 'no';
  private isBold = true;

  get depth(): number {
    return this.outer.length;
  }

  take(token: Token): void {
    const { opens } = this;
    if (token.type !== 'symbol' || token.name !== '*') this.opens = 'no';
    switch (token.type) {
      case 'open':
        this.decode();
        this.outer.push(this.state);
        this.opens = 'group';
        return;
      case 'close':
        this.decode();
        this.closeGroup();
        return;
      case 'text':
        return this.takeBytes(token.bytes);
      case 'symbol':
        if (token.name === '*') this.opens = 'optional';
        else if (this.toSkip > 0) this.toSkip--;
        else this.add(SYMBOLS[token.name] ?? '');
        return;
      case 'word':
        if (token.name !== 'u') this.decode();
        return opens !== 'no' && this.destination(token.name, opens) ? undefined : this.word(token.name, token.value);
    }
  }

  end(): RtfDocument {
    this.decode();
    this.paragraph();
    return {
      pieces: this.maker.pieces(this.levels),
      title: this.title.trim() || null,
      author: personName(this.author.trim()),
    };
  }

  private change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private closeGroup(): void {
    if (this.state.goal === 'styles' && this.styleName !== '') this.nameStyle();
    const before = this.outer.pop() ?? START;
    // What the list has written before a paragraph says that the paragraph is listed.
    this.state = this.state.goal === 'list sign' ? { ...before, listed: true } : before;
  }

  /** True when a word names where its group goes. */
  private destination(name: string, opens: 'group' | 'optional'): boolean {
    const goal = this.goalOf(name, opens === 'optional');
    if (goal === null) return false;
    if (this.state.goal !== 'nowhere') this.change({ goal });
    return true;
  }

  private goalOf(name: string, isOptional: boolean): Goal | null {
    switch (name) {
      case 'rtf':
        this.begun = true;
        return null;
      case 'fonttbl':
        return 'fonts';
      case 'stylesheet':
        return 'styles';
      case 'title':
        return 'title';
      case 'author':
        return 'author';
      case 'listtext':
      case 'pntext':
        return 'list sign';
      case 'info':
      case 'subject':
      case 'company':
      case 'manager':
      case 'category':
      case 'doccomm':
      case 'comment':
      case 'hlinkbase':
      case 'creatim':
      case 'revtim':
      case 'printim':
        return this.state.goal === 'text' ? (name === 'info' ? 'text' : 'nowhere') : null;
      default:
        return SKIPPED.has(name) || (isOptional && !KEPT.has(name)) ? 'nowhere' : null;
    }
  }

  private word(name: string, value: number | null): void {
    const character = CHARACTERS[name];
    if (character !== undefined) return this.add(character);
    const on = value !== 0;
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        return this.paragraph();
      case 'cell':
        this.maker.cell(this.taken());
        return;
      case 'nestcell':
        return this.add(' ');
      case 'row':
        return this.maker.row();
      case 'u':
        return this.unicode(value ?? 0);
      case 'uc':
        return this.change({ stands: Math.max(0, Math.min(10, value ?? 1)) });
      case 'ansicpg':
        return this.change({ page: value ?? 1252 });
      case 'mac':
        return this.change({ page: 10000 });
      case 'f':
        return this.useFont(value ?? 0);
      case 'fcharset':
        return this.nameFont(value ?? 0);
      case 'pard':
        return this.change(PARAGRAPH);
      case 'plain':
        return this.change(PLAIN);
      case 's':
        return this.change({ style: value ?? 0 });
      case 'outlinelevel':
        return this.change({ outline: (value ?? 0) < 6 ? (value ?? 0) + 1 : 0 });
      case 'intbl':
        return this.change({ inTable: true });
      case 'ls':
        return this.change({ listed: on });
      case 'b':
        return this.change({ bold: on });
      case 'super':
      case 'up':
        return this.change({ raised: on });
      case 'nosupersub':
      case 'sub':
        return this.change({ raised: false });
      // Words that a reader does not see, or that were taken back.
      case 'v':
      case 'deleted':
      case 'strike':
      case 'striked':
        return this.change({ hidden: on });
    }
  }

  private takeBytes(bytes: string): void {
    const kept = bytes.slice(this.toSkip);
    this.toSkip = Math.max(0, this.toSkip - bytes.length);
    if (this.state.goal !== 'nowhere') this.bytes += kept;
  }

  private decode(): void {
    if (this.bytes === '') return;
    const text = decodePage(this.bytes, this.state.page);
    this.bytes = '';
    this.add(text);
  }

  private unicode(value: number): void {
    this.decode();
    this.add(String.fromCharCode(value & 0xffff));
    this.toSkip = this.state.stands;
  }

  private add(text: string): void {
    if (this.bytes !== '') this.decode();
    switch (this.state.goal) {
      case 'text':
        if (this.state.hidden) return;
        if (/\S/.test(text) && !this.state.bold) this.isBold = false;
        this.text += this.state.raised ? raisedDigits(text) : text;
        return;
      case 'styles':
        this.styleName += text;
        return;
      case 'title':
        this.title += text;
        return;
      case 'author':
        this.author += text;
        return;
      case 'fonts':
      case 'list sign':
      case 'nowhere':
    }
  }

  private taken(): string {
    const { text } = this;
    this.text = '';
    this.isBold = true;
    return text;
  }

  private paragraph(): void {
    const { style, outline, inTable, listed } = this.state;
    const bold = this.isBold;
    this.maker.paragraph(this.taken(), { style, outline, inTable, listed, bold });
  }

  private useFont(font: number): void {
    this.font = font;
    const page = this.pages.get(font);
    if (this.state.goal !== 'fonts' && page !== undefined) this.change({ page });
  }

  private nameFont(charset: number): void {
    const page = codePageOf(charset);
    if (this.state.goal === 'fonts' && page !== null) this.pages.set(this.font, page);
  }

  private nameStyle(): void {
    const name = this.styleName.replace(/;.*$/s, '').trim();
    this.styleName = '';
    const level = /^heading (\d)/i.exec(name)?.[1];
    if (level) this.levels.set(this.state.style, Number(level));
    else if (/^title$/i.test(name)) this.levels.set(this.state.style, 1);
  }
}
