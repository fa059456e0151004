import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readNumbers } from '../../core/extract/find-figures';
import type { Finding } from '../../core/model/finding';
import { verifyFile } from '../../core/verify/verify-file';

/** What opening a written file again gave. */
export interface VerifiedFile {
  /** Numbers that were read back. */
  readonly numbers: number;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

const problem = (file: string, actual: string, expected: string): Finding => ({
  rule: 'written-file',
  severity: 'error',
  place: {},
  message: `${file} was written but does not read back as it should: ${actual}.`,
  actual,
  expected,
  why: 'A file that another program cannot open is worse than none.',
});

/** For a file that stands but could not be opened again: 'not enough memory'. */
export const uncheckable = (path: string, why: string): VerifiedFile => ({
  numbers: 0,
  draft: false,
  findings: [problem(basename(path), why, 'a file that reads back')],
});

/** Opens a deck that was just written, from the disk, and holds it against its own ledger. `slides` is how many it must have. */
export async function verifyWritten(path: string, slides: number): Promise<VerifiedFile> {
  const file = basename(path);
  const verified = await verifyFile(await readFile(path), file, { readNumbers, article: null });
  if (!verified.ok) {
    return { numbers: 0, draft: false, findings: [problem(file, verified.failure.message, 'a whole file')] };
  }
  const { slides: found, draft, findings } = verified.value;
  const numbers = found.reduce((sum, slide) => sum + slide.numbers, 0);
  const missing = found.length === slides ? [] : [problem(file, `${found.length} slides`, `${slides} slides`)];
  return { numbers, draft, findings: [...missing, ...findings] };
}
