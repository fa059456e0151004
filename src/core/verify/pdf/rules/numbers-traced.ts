import type { Finding } from '../../../model/finding';
import { finds } from '../../../model/finds';
import { withoutQuotes } from '../../numbers-on';
import { withoutPages } from '../../shown-numbers';
import { traced } from '../../trace';
import type { PdfRule } from '../pdf-rule';

/** Every number on a page is read back and must stand in the list of sources, with unit and qualifier. */
export const numbersTraced: PdfRule = ({ file: { language }, said, ledger }, { readNumbers }) => {
  if (ledger === null) return [];
  const spoken = language === '' ? 'en' : language;
  return said.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ text, runs }) =>
      readNumbers(withoutQuotes(withoutPages(text), ledger), spoken).flatMap((number): Finding[] => {
        const fault = traced(number, runs, { ledger, readNumbers, language: spoken });
        if (fault === null) return [];
        const unlisted = fault.place.figure === undefined;
        return [
          {
            ...fault,
            place: { slide: String(page.number), ...fault.place },
            ...(unlisted ? { ...finds('numbers-traced:unlisted', number.quote), expected: 'a number of the list' } : {}),
          },
        ];
      }),
    ),
  );
};
