import type { Extraction } from '../../../core/model/extraction';
import type { Figure, FigureKind } from '../../../core/model/figure';
import type { Group } from '../../../core/model/group';

/** Figures listed under one heading: those of a group that may share a chart, or what is left of a kind. */
export interface FigureBlock {
  readonly id: string;
  /** Null for figures that cannot stand together; then `kind` names them. */
  readonly group: Group | null;
  readonly kind: FigureKind | null;
  readonly rows: readonly FigureRow[];
}

/** A figure with those that restate it in another currency or unit. */
export interface FigureRow {
  readonly figure: Figure;
  readonly restated: readonly Figure[];
}

/**
 * Every figure once: first in the groups, in the groups' order, then by kind. Restatements stand
 * with what they restate.
 */
export function figureBlocks({ figures, groups }: Extraction): readonly FigureBlock[] {
  const rows = figureRows(figures);
  const free = new Map(rows.map((row) => [row.figure.id, row]));
  const take = (id: string): readonly FigureRow[] => {
    const row = free.get(id);
    free.delete(id);
    return row === undefined ? [] : [row];
  };
  const grouped = groups
    .filter(({ bond }) => bond !== 'equivalents')
    .map((group) => ({ id: group.id, group, kind: null, rows: group.figures.flatMap(take) }))
    .filter(({ rows: taken }) => taken.length > 0);
  const kinds = [...new Set([...free.values()].map(({ figure }) => figure.kind))];
  const single = kinds.map((kind) => ({
    id: kind,
    group: null,
    kind,
    rows: [...free.values()].filter(({ figure }) => figure.kind === kind),
  }));
  return [...grouped, ...single];
}

/** Figures never change in place: those of an article are folded once. */
const folded = new WeakMap<readonly Figure[], readonly FigureRow[]>();

/** Figures in reading order, restatements folded into what they restate. */
export function figureRows(figures: readonly Figure[]): readonly FigureRow[] {
  const before = folded.get(figures);
  if (before !== undefined) return before;
  const ids = new Set(figures.map(({ id }) => id));
  const restating = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { equivalentOf } = figure;
    if (equivalentOf === null || !ids.has(equivalentOf)) continue;
    restating.set(equivalentOf, [...(restating.get(equivalentOf) ?? []), figure]);
  }
  const rows = figures
    .filter(({ equivalentOf }) => equivalentOf === null || !ids.has(equivalentOf))
    .map((figure) => ({ figure, restated: restating.get(figure.id) ?? [] }));
  folded.set(figures, rows);
  return rows;
}

/** Ids of a row's figure and its restatements: they are chosen together. */
export const idsOf = ({ figure, restated }: FigureRow): readonly string[] =>
  [figure, ...restated].map(({ id }) => id);
