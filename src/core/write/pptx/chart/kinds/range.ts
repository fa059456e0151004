import type { ChartPoint } from '../../../../scene/chart-spec';
import { exact, nativeChart, pointsOf, seriesOf, type ChartKindWriter } from '../chart-plan';
import { gapFor, lyingArea } from '../plot-areas';
import { labelBars } from './bars';

const SHARE = 0.56;
const THICKEST = 48;
/** Share of the axis that stands for a single value among ranges. */
const SINGLE_VALUE = 0.006;

/** Bars from the low to the high end: a see-through bar up to the low end, and the range upon it. */
export const range: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const width = spec.axis.max - spec.axis.min;
  const extent = (point: ChartPoint): number => (point.high === null ? width * SINGLE_VALUE : point.high - point.value);
  const tips = (series?.points ?? []).flatMap((point) =>
    point === null ? [] : [{ value: point.high ?? point.value, label: point.label }],
  );
  const area = lyingArea(spec, setting.frame, tips);
  return nativeChart(spec, {
    lying: true,
    area,
    plots: [
      {
        type: 'bar',
        grouping: 'stacked',
        series: [
          seriesOf('From', null, pointsOf(series, ({ value }) => ({ value, fill: null, label: null })), { inLegend: false }),
          seriesOf(
            series?.name ?? '',
            { colour: setting.colour(series?.colour ?? 'accent'), pattern: 'solid' },
            // The ends of a stated range are known: it is drawn solid.
            pointsOf(series, (point) => ({
              value: exact(extent(point)),
              fill: { colour: setting.colour(point.colour), pattern: 'solid' },
              label: null,
            })),
          ),
          labelBars(series, spec, setting),
        ],
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: area.h * setting.frame.h, rows: spec.categories.length, side: 1 }),
        overlap: 100,
        axes: 'primary',
      },
    ],
  });
};
