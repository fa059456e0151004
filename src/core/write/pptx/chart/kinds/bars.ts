import { gapFor, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';

/** Bars take this share of their row, as in the HTML charts. */
const SHARE = { lying: 0.56, standing: 0.62 } as const;
/** Points: thicker bars look like areas. */
const THICKEST = { lying: 36, standing: 60 } as const;

/** Bars of one series with the values at their tips; signed values stand on both sides of zero. */
const singleBars =
  (lying: boolean): ChartKindWriter =>
  (spec, setting) => {
    const way = lying ? 'lying' : 'standing';
    const length = lying ? setting.frame.h : setting.frame.w;
    return nativeChart(spec, {
      lying,
      plots: [
        {
          type: 'bar',
          grouping: 'clustered',
          series: spec.series.slice(0, 1).map((series) => plainSeries(series, setting, 'outEnd')),
          gap: gapFor(SHARE[way], THICKEST[way], length, spec.categories.length),
          overlap: 0,
          axes: 'primary',
        },
      ],
    });
  };

export const bar = singleBars(true);
export const column = singleBars(false);
export const diverging = singleBars(true);
