import type { PdfRule } from '../pdf-rule';

/** The file carries its structure: what is a title, a list, a table, and in which order it is read. */
export const tagged: PdfRule = ({ file }) =>
  file.tagged
    ? []
    : [
        {
          rule: 'tagged',
          severity: 'note',
          place: {},
          message: 'The PDF is not tagged.',
          actual: 'no structure',
          expected: 'a tagged PDF',
          why: 'A screen reader has to guess titles, tables and the order of reading. A current Electron writes tags.',
        },
      ];
