import { finds } from '../../model/finds';
import type { ChartKind } from '../../model/group';
import type { SceneRule } from './scene-rule';

/** Kinds whose marks reach from the axis: their length is the value. */
const FROM_ZERO: ReadonlySet<ChartKind> = new Set(['bar', 'column', 'clustered', 'stacked', 'stacked100', 'area', 'pareto', 'waterfall', 'bullet', 'diverging']);

/** An axis that does not start at zero under marks whose length is read. */
export const truncatedAxis: SceneRule = ({ slide }) =>
  slide.items.flatMap((item) => {
    if (item.type !== 'chart' || item.chart.axis.scale === 'log' || !FROM_ZERO.has(item.chart.kind)) return [];
    const { min, max } = item.chart.axis;
    if (min <= 0 && max >= 0) return [];
    return [
      {
        ...finds('truncated-axis', slide.title),
        severity: 'error' as const,
        place: { slide: slide.slide },
        actual: `from ${min} to ${max}`,
        expected: 'an axis that holds zero',
      },
    ];
  });
