import { utf8 } from './bytes';

/** A file of the package, whole. */
export interface ZipPart {
  /** Path within the archive, '/' between folders. */
  readonly name: string;
  /** Text stands in the archive as UTF-8. */
  readonly content: string | Uint8Array;
}

/** Raw deflate (RFC 1951), as node's `deflateRawSync` does it. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** CRC-32, as archives have it. */
export type Checksum = (bytes: Uint8Array) => number;

/** What an archive holds of a part beside its name. */
export interface PackedPart {
  readonly deflated: boolean;
  readonly crc: number;
  /** Of the part as it is read. */
  readonly size: number;
  readonly data: Uint8Array;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) {
    crc = (CRC_TABLE[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** 1 January 1980, the zero of MS-DOS dates: the archive must not depend on when it was made. */
const DOS_DATE = 33;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** A part deflated where that makes it smaller, or stored when there is no deflate. @param checksum its CRC-32, faster where the platform brings one */
export function packPart({ content }: Pick<ZipPart, 'content'>, deflate?: Deflate, checksum: Checksum = crc32): PackedPart {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const packed = deflate?.(bytes);
  const deflated = packed !== undefined && packed.length < bytes.length;
  return { deflated, crc: checksum(bytes), size: bytes.length, data: deflated ? packed : bytes };
}

/** An archive in the order of the parts. */
export const zipParts = (parts: readonly ZipPart[], deflate?: Deflate, checksum?: Checksum): Uint8Array =>
  zipPacked(parts.map((part) => [part.name, packPart(part, deflate, checksum)] as const));

/** An archive of parts that are packed already. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipPacked(parts: readonly (readonly [name: string, packed: PackedPart])[]): Uint8Array {
  const entries = parts.map(([name, packed]) => ({ ...packed, name: utf8(name) }));
  const headers = entries.reduce((sum, entry) => sum + 76 + 2 * entry.name.length, 22);
  const archive = new Uint8Array(entries.reduce((sum, entry) => sum + entry.data.length, headers));
  const view = new DataView(archive.buffer);
  let at = 0;
  const short = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const long = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const copy = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  const describe = (entry: (typeof entries)[number]): void => {
    for (const value of [VERSION, UTF8_NAMES, entry.deflated ? DEFLATED : STORED, 0, DOS_DATE]) short(value);
    for (const value of [entry.crc, entry.data.length, entry.size]) long(value);
    for (const value of [entry.name.length, 0]) short(value);
  };

  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    long(0x04034b50);
    describe(entry);
    copy(entry.name);
    copy(entry.data);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    long(0x02014b50);
    short(VERSION);
    describe(entry);
    for (const value of [0, 0, 0]) short(value);
    long(0);
    long(offsets[index] as number);
    copy(entry.name);
  });
  const size = at - directory;
  long(0x06054b50);
  for (const value of [0, 0, entries.length, entries.length]) short(value);
  long(size);
  long(directory);
  short(0);
  return archive;
}
