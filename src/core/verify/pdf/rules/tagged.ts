import { finds } from '../../../model/finds';
import type { PdfRule } from '../pdf-rule';

/** The file carries its structure: what is a title, a list, a table, and in which order it is read. */
export const tagged: PdfRule = ({ file }) =>
  file.tagged
    ? []
    : [
        {
          ...finds('tagged'),
          severity: 'note',
          place: {},
          actual: 'no structure',
          expected: 'a tagged PDF',
        },
      ];
