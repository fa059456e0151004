import { gapFor, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';

/** Bars take this share of their row, as in the HTML charts. */
const SHARE = { lying: 0.56, standing: 0.62, side: 0.72 } as const;
/** Points: thicker bars look like areas. */
const THICKEST = { lying: 36, standing: 60 } as const;

/** Bars with the values at their tips, series side by side; signed values stand on both sides of zero. */
const bars =
  (lying: boolean): ChartKindWriter =>
  (spec, setting) => {
    const way = lying ? 'lying' : 'standing';
    const length = lying ? setting.frame.h : setting.frame.w;
    const side = Math.max(1, spec.series.length);
    const share = side === 1 ? SHARE[way] : SHARE.side;
    return nativeChart(spec, {
      lying,
      plots: [
        {
          type: 'bar',
          grouping: 'clustered',
          series: spec.series.map((series) => plainSeries(series, setting, 'outEnd')),
          gap: gapFor({ share, thickest: THICKEST[way], length, rows: spec.categories.length, side }),
          overlap: side === 1 ? 0 : -8,
          axes: 'primary',
        },
      ],
    });
  };

export const bar = bars(true);
export const column = bars(false);
export const clustered = bars(false);
export const diverging = bars(true);
