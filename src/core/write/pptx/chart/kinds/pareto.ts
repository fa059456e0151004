import { GAP, gapFor, labelBeside, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';
import type { NativeSeries } from '../native-chart';

const SHARE = 0.72;
const THICKEST = 72;

/** Columns from the largest down, and over them a line of the share they add up to, on an axis of its own from 0 to 100%. */
export const pareto: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const values = series?.points.map((point) => point?.value ?? 0) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  const shares: NativeSeries = {
    name: 'Cumulative share, %',
    fill: { colour: setting.colour('ink'), hatched: false },
    points: values.map((value, index) => {
      sum += value;
      const point = series?.points[index];
      if (point == null || total <= 0) return GAP;
      const share = Math.round((sum / total) * 1000) / 10;
      return {
        value: share,
        fill: { colour: setting.colour('ink'), hatched: false },
        label: { ...labelBeside(point, setting), text: `${Math.round(share)}%`, bold: false, colour: setting.colour('quiet') },
      };
    }),
    labelPlace: 't',
    lineWidth: 1.5,
    marker: { symbol: 'circle', size: 6 },
    x: null,
    inLegend: true,
  };
  return nativeChart(spec, {
    plots: [
      {
        type: 'bar',
        grouping: 'clustered',
        series: spec.series.slice(0, 1).map((one) => plainSeries(one, setting, 'inEnd')),
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: setting.frame.w, rows: values.length, side: 1 }),
        overlap: 0,
        axes: 'primary',
      },
      { type: 'line', grouping: 'standard', series: [shares], gap: 0, overlap: 0, axes: 'secondary' },
    ],
    secondary: { min: 0, max: 100, logarithmic: false, format: '0"%"', title: '' },
  });
};
