import { labelInside, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';

/** Parts of one whole as a ring, values on it, names in the legend. */
export const doughnut: ChartKindWriter = (spec, setting) =>
  nativeChart(spec, {
    legend: true,
    plots: [
      {
        type: 'doughnut',
        grouping: 'standard',
        series: spec.series.slice(0, 1).map((series) => plainSeries(series, setting, 'ctr', labelInside)),
        gap: 0,
        overlap: 0,
        axes: 'primary',
      },
    ],
  });
