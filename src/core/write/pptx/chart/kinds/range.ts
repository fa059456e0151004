import type { ChartPoint } from '../../../../scene/chart-spec';
import { fillOf, GAP, gapFor, labelBeside, nativeChart, type ChartKindWriter } from '../chart-plan';
import type { NativePoint, NativeSeries } from '../native-chart';

const SHARE = 0.42;
const THICKEST = 24;
/** Share of the axis that stands for a single value between ranges. */
const SINGLE_VALUE = 0.006;

/**
 * Bars from the low to the high end: a see-through bar up to the low end, the range upon it, and
 * past its end a see-through bar whose only use is the label at its foot.
 */
export const range: ChartKindWriter = (spec, setting) => {
  const points = spec.series[0]?.points ?? [];
  const width = spec.axis.max - spec.axis.min;
  const extent = (point: ChartPoint): number => (point.high === null ? width * SINGLE_VALUE : point.high - point.value);
  const part = (name: string, draw: (point: ChartPoint) => NativePoint, inLegend: boolean): NativeSeries => ({
    name,
    fill: inLegend ? { colour: setting.colour(spec.series[0]?.colour ?? 'accent'), hatched: false } : null,
    points: points.map((point) => (point === null ? GAP : draw(point))),
    labelPlace: 'inBase',
    lineWidth: 0,
    marker: { symbol: 'none', size: 0 },
    x: null,
    inLegend,
  });
  return nativeChart(spec, {
    lying: true,
    plots: [
      {
        type: 'bar',
        grouping: 'stacked',
        series: [
          part('From', ({ value }) => ({ value, fill: null, label: null }), false),
          part(
            spec.series[0]?.name ?? '',
            (point) => ({
              value: Number(extent(point).toPrecision(12)),
              // A stated range is drawn as one: its ends are known.
              fill: { ...fillOf(point, setting), hatched: point.qualifier !== 'exact' && point.qualifier !== 'range' },
              label: null,
            }),
            true,
          ),
          part('Label', (point) => ({ value: Number((width * 0.1).toPrecision(12)), fill: null, label: labelBeside(point, setting) }), false),
        ],
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: setting.frame.h, rows: points.length, side: 1 }),
        overlap: 100,
        axes: 'primary',
      },
    ],
  });
};
