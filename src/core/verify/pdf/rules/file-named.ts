import type { Finding } from '../../../model/finding';
import type { PdfRule } from '../pdf-rule';

const missing = (what: string, why: string): Finding => ({
  rule: 'file-named',
  severity: 'warning',
  place: {},
  message: `The file’s properties state no ${what}.`,
  actual: 'none',
  expected: `a ${what}`,
  why,
});

/** The file says what it is called and in which language it speaks. */
export const fileNamed: PdfRule = ({ file: { title, language } }) => [
  ...(title === '' ? [missing('title', 'Screen readers and file lists go by it.')] : []),
  ...(language === '' ? [missing('language', 'A screen reader must know how to pronounce it.')] : []),
];
