import { basename } from 'node:path';
import type { Finding } from '../../core/model/finding';
import { finds } from '../../core/model/finds';

/** What opening a written file again gave. */
export interface VerifiedFile {
  /** Numbers that were read back. */
  readonly numbers: number;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

/** What is wrong with a written file as a whole. */
export const problem = (found: ReturnType<typeof finds>, actual: string, expected: string): Finding => ({
  ...found,
  severity: 'error',
  place: {},
  actual,
  expected,
});

/** For a file that stands but could not be opened again: 'not enough memory'. */
export const uncheckable = (path: string, why: string): VerifiedFile => ({
  numbers: 0,
  draft: false,
  findings: [problem(finds('written-file:unread', basename(path), why), why, 'a file that reads back')],
});
