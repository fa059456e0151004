import type { Finding } from '../../../model/finding';
import { finds } from '../../../model/finds';
import type { FileProperty } from '../../../model/wordings/findings-verify';
import type { PdfRule } from '../pdf-rule';

const missing = (what: FileProperty): Finding => ({
  ...finds('file-named', what),
  severity: 'warning',
  place: {},
  actual: 'none',
  expected: `a ${what}`,
});

/** The file says what it is called and in which language it speaks. */
export const fileNamed: PdfRule = ({ file: { title, language } }) => [
  ...(title === '' ? [missing('title')] : []),
  ...(language === '' ? [missing('language')] : []),
];
