import type { DeckNumbers } from '../../../core/model/framing/deck-numbers';
import { formatFigure } from '../../../core/model/figure-format';
import type { FigureBlock, FigureRow } from './figure-groups';

/** Blocks with the rows that say what is sought; the very same ones when nothing is. */
export type Saying = (blocks: readonly FigureBlock[], sought: string) => readonly FigureBlock[];

/** Looks words up in the rows of an article, which are written out once. */
export function saying(all: readonly FigureBlock[], style: DeckNumbers): Saying {
  const said = new Map<FigureRow, string>();
  for (const { group, rows } of all) {
    for (const row of rows) {
      const words = [row.figure, ...row.restated].flatMap((figure) => [figure.subject, figure.quote, formatFigure(figure, 'noun', style)]);
      said.set(row, [...words, group?.heading ?? ''].join('\n').replaceAll('\u00a0', ' ').toLocaleLowerCase());
    }
  }
  return (blocks, sought) => {
    const needle = sought.trim().toLocaleLowerCase();
    if (needle === '') return blocks;
    return blocks
      .map((block) => ({ ...block, rows: block.rows.filter((row) => said.get(row)?.includes(needle) === true) }))
      .filter(({ rows }) => rows.length > 0);
  };
}
