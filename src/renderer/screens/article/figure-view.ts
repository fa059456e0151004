import type { Figure } from '../../../core/model/figure';
import type { FigureBlock, FigureRow } from './figure-groups';

/** groups: under what can stand together; text: as they come in the article; size: the largest of a kind first. */
export type FigureOrder = 'groups' | 'text' | 'size';
export type FigureShown = 'all' | 'chosen' | 'unchosen' | 'qualified' | 'user';

export interface FigureView {
  readonly order: FigureOrder;
  readonly shown: FigureShown;
}

export const plainView: FigureView = { order: 'groups', shown: 'all' };

/** True when the person set or corrected anything of the figure. */
export const isUsers = ({ grounds }: Figure): boolean =>
  Object.values(grounds).some(({ how }) => how === 'user');

/** The blocks as the person wants to see them. */
export function viewed(
  blocks: readonly FigureBlock[],
  { order, shown }: FigureView,
  chosen: ReadonlySet<string>,
): readonly FigureBlock[] {
  const wanted = ({ figure }: FigureRow): boolean => {
    switch (shown) {
      case 'all':
        return true;
      case 'chosen':
        return chosen.has(figure.id);
      case 'unchosen':
        return !chosen.has(figure.id);
      case 'qualified':
        return figure.qualifier !== 'exact';
      case 'user':
        return isUsers(figure);
    }
  };
  const all = ordered(blocks, order);
  // The very same blocks, so that nothing is listed again.
  if (shown === 'all') return all;
  return all
    .map((block) => ({ ...block, rows: block.rows.filter(wanted) }))
    .filter(({ rows }) => rows.length > 0);
}

function ordered(blocks: readonly FigureBlock[], order: FigureOrder): readonly FigureBlock[] {
  const rows = blocks.flatMap((block) => block.rows);
  const inText = rows.toSorted((a, b) => a.figure.start - b.figure.start);
  switch (order) {
    case 'groups':
      return blocks;
    case 'text':
      return [{ id: 'text', group: null, kind: null, rows: inText }];
    case 'size': {
      // Only numbers of one kind and unit have a larger and a smaller.
      const measures = [...new Set(inText.map(measureOf))];
      return measures.map((measure) => {
        const alike = inText.filter((row) => measureOf(row) === measure);
        return {
          id: measure,
          group: null,
          kind: alike[0]?.figure.kind ?? null,
          rows: alike.toSorted((a, b) => b.figure.value - a.figure.value),
        };
      });
    }
  }
}

const measureOf = ({ figure: { kind, unit } }: FigureRow): string =>
  kind === 'count' ? kind : `${kind} ${unit ?? ''}`;
