import { finds } from '../../../model/finds';
import type { PdfRule } from '../pdf-rule';

/** Every page holds text: one without is a picture of a slide, and nothing on it can be read back. */
export const pageReadable: PdfRule = ({ file: { pages } }) =>
  pages
    .filter(({ runs }) => runs.length === 0)
    .map(({ number }) => ({
      ...finds('page-readable'),
      severity: 'warning' as const,
      place: { slide: String(number) },
      actual: 'a picture, or nothing',
      expected: 'text',
    }));
