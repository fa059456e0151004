import { exact, GAP, labelAt, nativeChart, plainSeries, pointsOf, seriesOf, type ChartKindWriter } from '../chart-plan';
import { gapFor, lyingArea } from '../plot-areas';

const SHARE = { reached: 0.42, target: 0.64 } as const;
const THICKEST = { reached: 28, target: 44 } as const;
/** Share of the axis that a target's mark is wide. */
const MARK = 0.006;

/**
 * What was reached, and across it an upright mark at what was aimed at: a thin bar that stands at
 * the end of a see-through one, on axes of its own that lie on the first.
 */
export const bullet: ChartKindWriter = (spec, setting) => {
  const [reached, target] = spec.series;
  const tips = (reached?.points ?? []).flatMap((point, index) =>
    point === null ? [] : [{ value: Math.max(point.value, target?.points[index]?.value ?? 0), label: point.label }],
  );
  const area = lyingArea(spec, setting.frame, tips);
  const gap = (which: 'reached' | 'target'): number =>
    gapFor({ share: SHARE[which], thickest: THICKEST[which], length: area.h * setting.frame.h, rows: spec.categories.length, side: 1 });
  const ink = { colour: setting.colour('ink'), pattern: 'solid' as const };
  const mark = exact((spec.axis.max - spec.axis.min) * MARK);
  const axis = { min: spec.axis.min, max: spec.axis.max, logarithmic: spec.axis.scale === 'log', title: '' };
  return nativeChart(spec, {
    lying: true,
    area,
    secondary: axis,
    plots: [
      {
        type: 'bar',
        grouping: 'clustered',
        series: reached === undefined ? [] : [plainSeries(reached, setting, labelAt('outEnd'))],
        gap: gap('reached'),
        overlap: 0,
        axes: 'primary',
      },
      {
        type: 'bar',
        grouping: 'stacked',
        series: [
          seriesOf(
            `${target?.name ?? ''}, value`,
            null,
            pointsOf(target, ({ value }) => ({ value, fill: null, label: null })),
            { inLegend: false },
          ),
          seriesOf(
            target?.name ?? '',
            ink,
            target?.points.map((point) => (point === null ? GAP : { value: mark, fill: ink, label: null })) ?? [],
          ),
        ],
        gap: gap('target'),
        overlap: 100,
        axes: 'secondary',
      },
    ],
  });
};
