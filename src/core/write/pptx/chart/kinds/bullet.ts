import type { ChartPoint } from '../../../../scene/chart-spec';
import { exact, GAP, labelAt, nativeChart, plainSeries, pointsOf, seriesOf, type ChartKindWriter } from '../chart-plan';
import type { PointLabel } from '../native-chart';
import { gapFor, lyingArea } from '../plot-areas';
import { lineHeight } from '../text-extent';

const SHARE = { reached: 0.42, target: 0.714 } as const;
const THICKEST = { reached: 48, target: 82 } as const;
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
  const row = (area.h * setting.frame.h) / Math.max(1, spec.categories.length);
  const rise = Math.min(row * SHARE.target, THICKEST.target) / 2 + lineHeight(spec.categorySize) / 2;
  // The target's own words stand above its mark, small.
  const above = (point: ChartPoint): PointLabel => ({
    ...labelAt('ctr')(point, setting),
    value: false,
    colour: setting.colour('quiet'),
    shift: { x: 0, y: -rise / setting.frame.h },
  });
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
            target?.points.map((point) => (point === null ? GAP : { value: mark, fill: ink, label: above(point) })) ?? [],
          ),
        ],
        gap: gap('target'),
        overlap: 100,
        axes: 'secondary',
      },
    ],
  });
};
