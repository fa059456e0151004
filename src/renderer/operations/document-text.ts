import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { BrandDraft, TemplateDraft } from '../../core/model/draft-record';
import type { BriefingDocument } from '../../core/model/document';
import { inSlices } from '../state/slices';

/** Of so many characters a part is sent to main at once: more would hold the window up. */
const PART = 400_000;

/** So many entries of a list are written before the window may do something else. */
const AT_ONCE = 50;

/** What was written before: nothing in a document ever changes in place. */
const written = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const before = written.get(value);
  if (before !== undefined) return before;
  const text = JSON.stringify(value);
  written.set(value, text);
  return text;
}

/** The pieces of a list, each entry whole. */
function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, entry] of list.entries()) yield `${index === 0 ? '' : ','}${textOf(entry)}`;
  yield ']';
}

/** The pieces of a record: its lists entry by entry, the deck field by field. */
function* pieces(record: object): Generator<string> {
  let isFirst = true;
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${isFirst ? '{' : ','}${JSON.stringify(name)}:`;
    isFirst = false;
    if (Array.isArray(value)) yield* listPieces(value);
    else if (name === 'deck' && typeof value === 'object' && value !== null) yield* pieces(value);
    else yield textOf(value);
  }
  yield '}';
}

function* parts(record: object): Generator<undefined, readonly string[]> {
  const whole: string[] = [];
  let [part, count] = ['', 0];
  for (const piece of pieces(record)) {
    part += piece;
    count += 1;
    if (part.length > PART) {
      whole.push(part);
      part = '';
    }
    if (count % AT_ONCE === 0) yield;
  }
  return [...whole, part];
}

/** The document as JSON, in parts that are joined again; what has not changed since the last time is not written anew. */
export const documentText = (document: BriefingDocument): Promise<readonly string[]> => textInSlices(document);

/** A draft as main keeps it. */
export const draftText = (record: BrandDraft | TemplateDraft): Promise<readonly string[]> => textInSlices(record);

/** A deck with its brand as main takes both for an export. */
export const brandedText = async (deck: Deck, brand: Brand): Promise<string> => (await textInSlices({ deck, brand })).join('');

const textInSlices = (record: object): Promise<readonly string[]> => new Promise((resolve) => void inSlices(parts(record), resolve));
