import type { Finding } from '../../../model/finding';
import { finds } from '../../../model/finds';
import { withoutQuotes } from '../../numbers-on';
import { inPassage } from '../../rules/numbers-traced';
import { withoutPages } from '../../framed-words';
import { traced } from '../../trace';
import type { PdfRule } from '../pdf-rule';
import type { TextBlock } from '../text-blocks';

/** Every number on a page is read back and must stand in the list of sources, with unit and qualifier. */
export const numbersTraced: PdfRule = ({ file, said, ledger }, { readNumbers }) => {
  if (ledger === null) return [];
  const language = file.language === '' ? 'en' : file.language;
  const faultsIn = ({ text, runs }: TextBlock): readonly Fault[] =>
    readNumbers(withoutQuotes(withoutPages(text), ledger), language).flatMap(({ quote, ...number }) => {
      const finding = traced({ ...number, quote }, runs, { ledger, readNumbers, language });
      return finding === null ? [] : [{ finding, quote }];
    });
  return said.flatMap(({ page, blocks, passages }) =>
    [
      ...blocks.flatMap(faultsIn).map(unlisted),
      ...passages.flatMap(faultsIn).map(({ finding, quote }) => inPassage(finding, quote)),
    ].map((finding) => ({ ...finding, place: { slide: String(page.number), ...finding.place } })),
  );
};

interface Fault {
  readonly finding: Finding;
  /** The number as the page has it. */
  readonly quote: string;
}

/** A page's ledger is its list. */
const unlisted = ({ finding, quote }: Fault): Finding =>
  finding.place.figure === undefined ? { ...finding, ...finds('numbers-traced:unlisted', quote), expected: 'a number of the list' } : finding;
