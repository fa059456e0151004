import { gapFor, labelInside, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';

const SHARE = 0.62;
const THICKEST = 72;

/** Columns of parts on top of each other, the values inside them. */
const stack =
  (grouping: 'stacked' | 'percentStacked'): ChartKindWriter =>
  (spec, setting) =>
    nativeChart(spec, {
      // PowerPoint counts the axis of shares from 0 to 1.
      ...(grouping === 'percentStacked'
        ? { value: { min: 0, max: 1, logarithmic: false, format: null, title: '' } }
        : {}),
      plots: [
        {
          type: 'bar',
          grouping,
          series: spec.series.map((series) => plainSeries(series, setting, 'ctr', labelInside)),
          gap: gapFor({ share: SHARE, thickest: THICKEST, length: setting.frame.w, rows: spec.categories.length, side: 1 }),
          overlap: 100,
          axes: 'primary',
        },
      ],
    });

export const stacked = stack('stacked');
export const stacked100 = stack('percentStacked');
