import type { NumberReader, ReadNumber } from '../model/number-reader';
import { flat } from './article-said';
import { isFormula, notesHeading, withoutPages } from './framed-words';
import { isFurniture } from './shown-numbers';
import type { WrittenLedger } from './written-ledger';
import type { WrittenPresentation } from './written-presentation';
import { withQuotations } from '../model/framing/quote-marks';

/** A number that was read back, with the object it stands in. */
export interface SaidNumber {
  readonly slide: number;
  readonly shape: string;
  readonly number: ReadNumber;
  /** The pieces in which its text is set. */
  readonly runs: readonly string[];
  /** Whether it stands in what notes quote of the source. */
  readonly isPassage: boolean;
}

const quotes = new WeakMap<WrittenLedger, ReadonlySet<string>>();

/** What a ledger quotes, gathered once: every text of a deck is held against it. */
function quotesOf(ledger: WrittenLedger): ReadonlySet<string> {
  const known = quotes.get(ledger);
  if (known !== undefined) return known;
  const gathered = new Set(ledger.entries.map(({ quote }) => flat(quote)));
  quotes.set(ledger, gathered);
  return gathered;
}

/** Takes out what a text quotes word by word: a table's cell is quoted bare, its unit stands in the header above it. */
export function withoutQuotes(text: string, ledger: WrittenLedger | null): string {
  if (ledger === null || !/[“„]/.test(text)) return text;
  const known = quotesOf(ledger);
  return withQuotations(text, (whole, quoted) => (known.has(flat(quoted)) ? ' ' : whole));
}

/** A formula's minus stands between its numbers as a range's dash does. */
const operandsApart = (text: string): string => (isFormula(text) ? text.replaceAll(' − ', ' ; ') : text);

/** The paragraphs of notes, with which of them quote the source: those under the heading that says so, up to the next. */
function inParts(notes: readonly string[]): readonly { readonly text: string; readonly isPassage: boolean }[] {
  let isPassage = false;
  return notes.map((text) => {
    const heading = notesHeading(text);
    if (heading !== null) isPassage = heading === 'passage';
    return { text, isPassage };
  });
}

/** Every number that a presentation's objects and notes say, furniture left out. */
export const numbersOn = ({ slides, ledger, language }: WrittenPresentation, readNumbers: NumberReader): readonly SaidNumber[] =>
  slides.flatMap(({ number: slide, shapes, notes }) => {
    const said = [
      ...shapes
        .filter((shape) => !isFurniture(shape))
        // A list of sources is no evidence for itself; its formulas name numbers that are not listed.
        .filter(({ name }) => ledger?.from !== 'list' || name !== 'sources')
        .flatMap(({ name, texts, runs }) => texts.map((text, index) => ({ shape: name, text, runs: runs[index] ?? [text], isPassage: false }))),
      ...inParts(notes).map(({ text, isPassage }) => ({ shape: 'notes', text, runs: [text], isPassage })),
    ];
    return said.flatMap(({ shape, text, runs, isPassage }) =>
      readNumbers(operandsApart(withoutQuotes(withoutPages(text), ledger)), language).map((number) => ({ slide, shape, number, runs, isPassage })),
    );
  });
