import { failed, done, type Result } from '../../model/result';
import { latin1 } from './bytes';
import { isDictionary, parseValueAt, referenceOf, type PdfDictionary, type PdfValue } from './pdf-value';

/** An object of a PDF: a value, and the stream that follows a dictionary, as it is stored. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream: Uint8Array | null;
}

/** A PDF taken apart; object numbers are those of the file. */
export interface PdfFile {
  readonly objects: Map<number, PdfObject>;
  readonly root: number;
  readonly info: number;
}

/** Stands where a number is not used. */
const NOTHING: PdfObject = { value: 'null', stream: null };

/** Reads a PDF as Chromium writes it: one plain cross-reference table, no object streams. */
export function readPdf(bytes: Uint8Array): Result<PdfFile> {
  const text = latin1(bytes);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? -1);
  const head = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(table, table + 40));
  const trailer = parsedAt(text, text.lastIndexOf('trailer') + 'trailer'.length)?.value;
  if (table < 0 || head === null || !isDictionary(trailer)) return notUnderstood();
  const [root, info] = [referenceOf(trailer.get('Root')), referenceOf(trailer.get('Info'))];
  if (root === null || info === null) return notUnderstood();
  const objects = new Map<number, PdfObject>();
  for (let number = 1; number < Number(head[1]); number += 1) {
    // Entries are 20 bytes each: an offset of ten digits, then generation and use.
    const at = table + head[0].length + number * 20;
    const used = text[at + 17] === 'n';
    const object = used ? readObject(bytes, text, number, Number(text.slice(at, at + 10))) : NOTHING;
    if (object === null) return notUnderstood();
    objects.set(number, object);
  }
  return done({ objects, root, info });
}

function readObject(bytes: Uint8Array, text: string, number: number, offset: number): PdfObject | null {
  const head = `${number} 0 obj`;
  const parsed = text.startsWith(head, offset) ? parsedAt(text, offset + head.length) : null;
  if (parsed === null) return null;
  const { value, end } = parsed;
  STREAM.lastIndex = end;
  const stream = STREAM.exec(text);
  if (stream === null) return { value, stream: null };
  const length = isDictionary(value) ? Number(value.get('Length')) : Number.NaN;
  if (!Number.isInteger(length)) return null;
  const start = end + stream[0].length;
  return { value, stream: bytes.subarray(start, start + length) };
}

/** What stands between a dictionary and its stream's first byte. */
const STREAM = /\s*stream\r?\n/y;

function parsedAt(text: string, at: number): ReturnType<typeof parseValueAt> | null {
  try {
    return parseValueAt(text, at);
  } catch {
    return null;
  }
}

const notUnderstood = (): Result<never> =>
  failed('pdf-not-understood');

/** The entries of an object; empty where there is no such dictionary. */
export function entriesOf(file: PdfFile, object: number | null): PdfDictionary {
  const value = object === null ? undefined : file.objects.get(object)?.value;
  return isDictionary(value) ? value : new Map<string, PdfValue>();
}

/** Puts changed entries into a dictionary object; its stream stays. */
export function setEntries(
  file: PdfFile,
  object: number,
  entries: Readonly<Record<string, PdfValue>>,
): void {
  const stream = file.objects.get(object)?.stream ?? null;
  const value = new Map([...entriesOf(file, object), ...Object.entries(entries)]);
  file.objects.set(object, { value, stream });
}

/** Adds an object; gives its number. Numbers run from 1 without gaps. */
export function addObject(file: PdfFile, object: PdfObject): number {
  const number = file.objects.size + 1;
  file.objects.set(number, object);
  return number;
}

/** Leaves an object out of the file; its number is not given again. */
export function dropObject(file: PdfFile, object: number): void {
  file.objects.set(object, NOTHING);
}

/** True for a number that stands for nothing. */
export const isNothing = (object: PdfObject): boolean => object.stream === null && object.value === 'null';
