import type { PdfRule } from '../pdf-rule';

/** The file's properties name no person who was not meant to leave the house with it. */
export const neutralProperties: PdfRule = ({ file: { author } }) =>
  author === ''
    ? []
    : [
        {
          rule: 'neutral-properties',
          severity: 'warning',
          place: { field: 'Author' },
          message: `The file says “${author}”.`,
          actual: author,
          expected: 'nothing that names a person',
          why: 'It leaves the house with the file.',
        },
      ];
