import { finds } from '../../../model/finds';
import type { PdfRule } from '../pdf-rule';

/** The file's properties name no person who was not meant to leave the house with it. */
export const neutralProperties: PdfRule = ({ file: { author } }) =>
  author === ''
    ? []
    : [
        {
          ...finds('neutral-properties', author),
          severity: 'warning',
          place: { field: 'Author' },
          actual: author,
          expected: 'nothing that names a person',
        },
      ];
