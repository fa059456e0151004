import { basename } from 'node:path';
import type { Finding } from '../../core/model/finding';

/** What opening a written file again gave. */
export interface VerifiedFile {
  /** Numbers that were read back. */
  readonly numbers: number;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

/** What is wrong with a written file as a whole. */
export const problem = (file: string, actual: string, expected: string): Finding => ({
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
