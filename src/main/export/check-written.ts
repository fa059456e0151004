import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../../core/model/finding';

/** Signature of a zip archive's end-of-central-directory record. */
const END_OF_DIRECTORY = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_HEADER_BYTES = 46;

const problem = (file: string, actual: string, expected: string): Finding => ({
  rule: 'written-file',
  severity: 'error',
  place: {},
  message: `${file} was written but does not read back as it should.`,
  actual,
  expected,
  why: 'A file that another program cannot open is worse than none.',
});

/** Names of the entries in an archive's central directory, or null when there is none to read. */
function entryNames(bytes: Buffer): readonly string[] | null {
  const end = bytes.length - END_RECORD_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_HEADER_BYTES > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + ENTRY_HEADER_BYTES, at + ENTRY_HEADER_BYTES + length));
    at += ENTRY_HEADER_BYTES + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** Slides that a presentation's archive holds, or null when it is no whole archive. */
export function slidesInPptx(bytes: Buffer): number | null {
  const names = entryNames(bytes);
  return names && names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
}

/** Pages that a PDF of Chromium's says it has, or null when it is no whole PDF. */
export function pagesInPdf(bytes: Buffer): number | null {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text.slice(-32))) return null;
  return [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
}

/**
 * Opens a file that was just written and counts its pages.
 * @returns findings; none when the file is whole and has as many pages as the deck.
 */
export async function checkWritten(
  path: string,
  format: 'pptx' | 'pdf',
  slides: number,
): Promise<readonly Finding[]> {
  const bytes = await readFile(path);
  const found = format === 'pptx' ? slidesInPptx(bytes) : pagesInPdf(bytes);
  const file = basename(path);
  if (found === null) return [problem(file, 'not a whole file', `a ${format.toUpperCase()} file`)];
  if (found !== slides) return [problem(file, `${found} pages`, `${slides} pages`)];
  return [];
}
