import type { Figure } from '../model/figure';
import type { Group } from '../model/group';
import type { ChartContent } from '../model/slide';
import { sentenceCase } from './naming/case';
import { fuller } from './naming/fuller';

const TIME = new Set(['line', 'area']);

/** The chart a group suggests, as ledger ids. Groups without a suggestion have no chart. */
export function chartOf(
  group: Group,
  figureOf: (id: string) => Figure | undefined,
  /** Ids of the figures that the title speaks of; the others step back. Empty makes all equal. */
  points: readonly string[] = [],
): ChartContent | null {
  if (group.suggestion === null) return null;
  const trend = TIME.has(group.suggestion) || group.bond === 'trend';
  const moments = group.figures.map((id) => figureOf(id)?.asOf?.words);
  // One moment twice tells nothing apart: then the group's own labels do.
  const timed = trend && new Set(moments).size === moments.length;
  return {
    kind: group.suggestion,
    measure: sentenceCase(group.heading),
    series: [''],
    rows: group.figures.map((id, index) => {
      const figure = figureOf(id);
      return {
        label: sentenceCase(timed ? (figure?.asOf?.words ?? group.labels[index] ?? '') : fuller(group.labels[index] ?? figure?.subject ?? '', figure?.subject ?? '')),
        date: timed ? (figure?.asOf?.iso ?? null) : null,
        note: '',
        cells: [id],
      };
    }),
    highlight: group.figures.flatMap((id, index) => (points.includes(id) ? [index] : [])),
    // A trend is told in order of time; where a moment has no date of its own, in the order it was found.
    order: !trend ? 'descending' : !timed ? 'given' : group.figures.every((id) => figureOf(id)?.asOf != null) ? 'time' : 'given',
    total: group.total,
    scale: 'linear',
    alt: '',
  };
}
