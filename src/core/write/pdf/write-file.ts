import { fromLatin1, joined } from './bytes';
import type { Codec } from './codec';
import { referenceTo, writeValue, type PdfValue } from './pdf-value';
import { isNothing, type PdfFile, type PdfObject } from './pdf-file';

/** Objects without a stream are packed this many at a time. */
const PACK = 200;

/** PDF 1.7, and four bytes above 127 so that nothing takes the file for text. */
const HEADER = '%PDF-1.7\n%\xd3\xeb\xe9\xe1\n';

interface Place {
  /** Bytes from the file's start, or the number of the pack. */
  readonly at: number;
  /** Place within the pack; null outside one. */
  readonly within: number | null;
}

/**
 * Writes a PDF with all but its streams packed and deflated and its cross-reference as a stream
 * (ISO 32000-1, 7.5.7 and 7.5.8): the tags and links of a deck shrink to a tenth.
 */
export function writeFile(file: PdfFile, codec: Codec): Uint8Array {
  const pieces: Uint8Array[] = [fromLatin1(HEADER)];
  const places = new Map<number, Place>();
  let at = HEADER.length;
  const put = (number: number, object: PdfObject): void => {
    const piece = objectBytes(number, object);
    places.set(number, { at, within: null });
    pieces.push(piece);
    at += piece.length;
  };
  const numbers = [...file.objects.keys()].sort((a, b) => a - b);
  const packed: number[] = [];
  for (const number of numbers) {
    const object = file.objects.get(number);
    if (object === undefined || isNothing(object)) continue;
    if (object.stream === null) packed.push(number);
    else put(number, object);
  }
  let next = (numbers.at(-1) ?? 0) + 1;
  for (let first = 0; first < packed.length; first += PACK) {
    const pack = packed.slice(first, first + PACK);
    pack.forEach((number, within) => places.set(number, { at: next, within }));
    put(next, packObjects(file, pack, codec));
    next += 1;
  }
  const table = at;
  places.set(next, { at: table, within: null });
  pieces.push(objectBytes(next, crossReference(file, places, next, codec)));
  pieces.push(fromLatin1(`startxref\n${table}\n%%EOF\n`));
  return joined(pieces);
}

function objectBytes(number: number, { value, stream }: PdfObject): Uint8Array {
  const head = `${number} 0 obj\n${writeValue(value)}`;
  if (stream === null) return fromLatin1(`${head}\nendobj\n`);
  return joined([fromLatin1(`${head} stream\n`), stream, fromLatin1('\nendstream\nendobj\n')]);
}

function packObjects(file: PdfFile, numbers: readonly number[], codec: Codec): PdfObject {
  const bodies = numbers.map((number) => writeValue(file.objects.get(number)?.value ?? 'null'));
  let offset = 0;
  const index = numbers.map((number, place) => {
    const entry = `${number} ${offset}`;
    offset += (bodies[place]?.length ?? 0) + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  return streamObject(fromLatin1(`${head}${bodies.join('\n')}`), codec, [
    ['Type', '/ObjStm'],
    ['N', String(numbers.length)],
    ['First', String(head.length)],
  ]);
}

/** One row an object: kind (1 byte), offset or pack (4), place in the pack (2). */
function crossReference(
  file: PdfFile,
  places: ReadonlyMap<number, Place>,
  last: number,
  codec: Codec,
): PdfObject {
  const rows = new Uint8Array((last + 1) * 7);
  const view = new DataView(rows.buffer);
  view.setUint16(5, 0xffff);
  for (const [number, { at, within }] of places) {
    view.setUint8(number * 7, within === null ? 1 : 2);
    view.setUint32(number * 7 + 1, at);
    view.setUint16(number * 7 + 5, within ?? 0);
  }
  return streamObject(rows, codec, [
    ['Type', '/XRef'],
    ['Size', String(last + 1)],
    ['W', ['1', '4', '2']],
    ['Root', referenceTo(file.root)],
    ['Info', referenceTo(file.info)],
  ]);
}

function streamObject(
  bytes: Uint8Array,
  codec: Codec,
  entries: readonly (readonly [string, PdfValue])[],
): PdfObject {
  const stream = codec.deflate(bytes);
  const value = new Map<string, PdfValue>([
    ...entries,
    ['Filter', '/FlateDecode'],
    ['Length', String(stream.length)],
  ]);
  return { value, stream };
}
