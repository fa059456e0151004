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
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(bytes.subarray(-END)))?.[1] ?? bytes.length);
  const text = latin1(bytes.subarray(table));
  const head = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(0, 40));
  const trailer = parsedAt(text, text.lastIndexOf('trailer') + 'trailer'.length)?.value;
  if (head === null || !isDictionary(trailer)) return notUnderstood();
  const [root, info] = [referenceOf(trailer.get('Root')), referenceOf(trailer.get('Info'))];
  if (root === null || info === null) return notUnderstood();
  const objects = new Map<number, PdfObject>();
  for (const [number, from, to] of placesIn(text.slice(head[0].length), Number(head[1]), table)) {
    const object = from === null ? NOTHING : readObject(bytes.subarray(from, to), number);
    if (object === null) return notUnderstood();
    objects.set(number, object);
  }
  return done({ objects, root, info });
}

/** Number, first byte (null: not used) and end of each object, from the entries of the cross-reference that ends the file. */
function placesIn(entries: string, count: number, table: number): readonly (readonly [number, number | null, number])[] {
  const starts: (number | null)[] = [];
  for (let number = 1; number < count; number += 1) {
    // 20 bytes each: an offset of ten digits, then generation and use.
    const at = number * 20;
    starts.push(entries[at + 17] === 'n' ? Number(entries.slice(at, at + 10)) : null);
  }
  const inOrder = [...starts.filter((start) => start !== null), table].sort((a, b) => a - b);
  const ends = new Map(inOrder.map((start, index) => [start, inOrder[index + 1] ?? table]));
  return starts.map((start, index) => [index + 1, start, start === null ? 0 : (ends.get(start) ?? table)]);
}

/** Reads an object from its bytes: as text no more than it takes, for most of a file is streams. */
function readObject(bytes: Uint8Array, number: number): PdfObject | null {
  const name = `${number} 0 obj`;
  for (let length = HEAD; ; length *= 8) {
    const text = latin1(bytes.subarray(0, length));
    if (!text.startsWith(name)) return null;
    const parsed = parsedAt(text, name.length);
    const whole = length >= bytes.length;
    // What ends where the text does may go on behind it.
    if (parsed !== null && (whole || parsed.end + STREAM_WORD < text.length)) return withStream(bytes, text, parsed);
    if (whole) return null;
  }
}

function withStream(bytes: Uint8Array, text: string, { value, end }: ReturnType<typeof parseValueAt>): PdfObject | null {
  STREAM.lastIndex = end;
  const stream = STREAM.exec(text);
  if (stream === null) return { value, stream: null };
  const length = isDictionary(value) ? Number(value.get('Length')) : Number.NaN;
  if (!Number.isInteger(length)) return null;
  const start = end + stream[0].length;
  return { value, stream: bytes.subarray(start, start + length) };
}

/** What stands between a dictionary and its stream's first byte, and more characters than that takes. */
const STREAM = /\s*stream\r?\n/y;
const STREAM_WORD = 16;

/** Where a file says where its cross-reference is, and a length that most objects do not reach. */
const END = 1024;
const HEAD = 512;

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
