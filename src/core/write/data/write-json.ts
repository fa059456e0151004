import type { Deck } from '../../model/deck';
import type { FigureRecord } from './figure-record';

/** The figures for another program: a contract that it relies on. */
export const writeFiguresJson = (
  { title, date, sources }: Pick<Deck, 'title' | 'date' | 'sources'>,
  figures: readonly FigureRecord[],
): string =>
  `${JSON.stringify({ format: 'lectern-figures', version: 1, deck: { title, date }, sources, figures }, null, 2)}\n`;
