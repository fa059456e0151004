import type { PdfRule } from '../pdf-rule';

/** Every page holds text: one without is a picture of a slide, and nothing on it can be read back. */
export const pageReadable: PdfRule = ({ file: { pages } }) =>
  pages
    .filter(({ runs }) => runs.length === 0)
    .map(({ number }) => ({
      rule: 'page-readable',
      severity: 'warning' as const,
      place: { slide: String(number) },
      message: 'This page holds no text.',
      actual: 'a picture, or nothing',
      expected: 'text',
      why: 'Neither a screen reader nor this check can read a picture.',
    }));
