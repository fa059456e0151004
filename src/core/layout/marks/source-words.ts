import type { Figure, LedgerEntry } from '../../model/figure';
import { formatFigure } from '../../model/figure-format';
import type { TextRun } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { bodyStyle, styledRun } from '../text/text-style';
import { formulaOf } from './formula';
import { placeIn } from './source-name';
import { namedForm } from './named-figure';

/** 'EUR 740m (USD 808m) cash seized' */
export function figureRuns(
  entry: LedgerEntry,
  restated: Figure | null,
  size: number,
  { brand }: LayoutContext,
): readonly TextRun[] {
  const value = formatFigure(entry, namedForm(entry), brand.numbers);
  const other = restated === null ? '' : ` (${formatFigure(restated, 'value', brand.numbers)})`;
  return [
    styledRun(value, bodyStyle(size, { bold: true, colour: 'ink' }), { figure: entry.id }),
    styledRun(other, bodyStyle(size), restated === null ? {} : { figure: restated.id }),
    styledRun(entry.subject === '' ? '' : ` ${entry.subject}`, bodyStyle(size)),
  ].filter((run) => run.text !== '');
}

/** Exact words in quotation marks; for a computed number its formula. */
export function wordsOf(
  entry: LedgerEntry,
  restated: Figure | null,
  { brand, ledger }: LayoutContext,
): string {
  switch (entry.type) {
    case 'figure': {
      const own = `“${entry.quote}”`;
      const apart = restated !== null && !entry.quote.includes(restated.quote);
      return apart ? `${own}, “${restated.quote}”` : own;
    }
    case 'derivation':
      return `derived: ${formulaOf(entry, ledger, brand.numbers)}`;
    case 'signed':
      return 'the author’s own number';
  }
}

/** Where in the source it stands, in words. */
export function placeOf(entry: LedgerEntry, { deck }: LayoutContext): string {
  if (entry.type === 'derivation') return 'computed';
  if (entry.type === 'signed') return 'not in the source';
  return placeIn(entry.article, entry.where ?? '', deck.sources);
}
