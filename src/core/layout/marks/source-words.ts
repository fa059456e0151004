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

/** 'EUR 740m (USD 808m, GBP 640m) cash seized' */
export function figureRuns(
  entry: LedgerEntry,
  restated: readonly Figure[],
  size: number,
  { numbers }: LayoutContext,
): readonly TextRun[] {
  const value = formatFigure(entry, namedForm(entry), numbers);
  const others = restated.map((figure, index) =>
    styledRun(`${index === 0 ? ' (' : ', '}${formatFigure(figure, 'value', numbers)}${index === restated.length - 1 ? ')' : ''}`, bodyStyle(size), { figure: figure.id }),
  );
  return [
    styledRun(value, bodyStyle(size, { bold: true, colour: 'ink' }), { figure: entry.id }),
    ...others,
    styledRun(entry.subject === '' ? '' : ` ${entry.subject}`, bodyStyle(size)),
  ].filter((run) => run.text !== '');
}

/** Exact words in quotation marks; for a computed number its formula. */
export function wordsOf(
  entry: LedgerEntry,
  restated: readonly Figure[],
  { numbers, words, ledger }: LayoutContext,
): string {
  switch (entry.type) {
    case 'figure': {
      const apart = restated.filter(({ quote }) => !entry.quote.includes(quote));
      return [entry, ...apart].map(({ quote }) => words.quoted(quote)).join(', ');
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
