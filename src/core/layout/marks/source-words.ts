import { placeNamed } from './place-named';
import { fill } from '../../model/framing/fill';
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
  { numbers }: LayoutContext,
): readonly TextRun[] {
  const value = formatFigure(entry, namedForm(entry), numbers);
  const other = restated === null ? '' : ` (${formatFigure(restated, 'value', numbers)})`;
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
  { numbers, words, ledger }: LayoutContext,
): string {
  switch (entry.type) {
    case 'figure': {
      const own = `“${entry.quote}”`;
      const apart = restated !== null && !entry.quote.includes(restated.quote);
      return apart ? `${own}, “${restated.quote}”` : own;
    }
    case 'derivation':
      return fill(words.list.derived, { formula: formulaOf(entry, ledger, numbers) });
    case 'signed':
      return words.list.signed;
  }
}

/** Where in the source it stands, in words. */
export function placeOf(entry: LedgerEntry, { deck, words }: LayoutContext): string {
  if (entry.type === 'derivation') return words.list.computed;
  if (entry.type === 'signed') return words.list.notInSource;
  return placeIn(entry.article, placeNamed(entry.where ?? '', words), deck.sources);
}
