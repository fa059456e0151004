import { gapFor, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';

const SHARE = 0.7;
const THICKEST = 22;

/** What was reached above what was aimed at, a pair of bars for each category, each with its value at the tip. */
export const bullet: ChartKindWriter = (spec, setting) =>
  nativeChart(spec, {
    lying: true,
    plots: [
      {
        type: 'bar',
        grouping: 'clustered',
        series: spec.series.slice(0, 2).map((series) => plainSeries(series, setting, 'outEnd')),
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: setting.frame.h, rows: spec.categories.length, side: 2 }),
        overlap: 0,
        axes: 'primary',
      },
    ],
  });
