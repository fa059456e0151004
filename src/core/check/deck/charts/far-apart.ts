import { finds } from '../../../model/finds';
import type { ChartKind } from '../../../model/group';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

/** Beyond this the smallest bar of a linear axis is thinner than its outline. */
const WIDEST = 50;

/** Kinds that stand each value on the axis alone; stacks and rings show the small as a sliver of the whole. */
const COMPARING: ReadonlySet<ChartKind> = new Set(['bar', 'column', 'clustered', 'line', 'range', 'scatter']);

/** Values on one linear axis of which the smallest cannot be seen. */
export const farApart: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, at, series, entries }) => {
    if (content.scale !== 'linear' || !COMPARING.has(content.kind)) return [];
    const axes = content.kind === 'scatter' ? series : [entries];
    const spread = Math.max(
      ...axes.map((axis) => {
        const sizes = axis.map(({ value, valueHigh }) => Math.abs(valueHigh ?? value)).filter((size) => size > 0);
        return sizes.length < 2 ? 1 : Math.max(...sizes) / Math.min(...sizes);
      }),
    );
    if (spread <= WIDEST) return [];
    const signed = entries.some(({ value }) => value <= 0);
    return [
      {
        ...finds('far-apart', Math.round(spread)),
        severity: 'warning' as const,
        place,
        actual: `${Math.round(spread)} : 1`,
        expected: `at most ${WIDEST} : 1, a logarithmic axis, or a table`,
        ...(signed ? {} : { repair: { repair: 'change-chart', chart: at, kind: content.kind, scale: 'log' } as const }),
      },
    ];
  });
