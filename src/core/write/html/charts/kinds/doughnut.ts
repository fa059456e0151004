import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../../../../scene/chart-spec';
import { baseOptions } from '../base-options';
import { chartColour, chartFonts, type ChartLook } from '../chart-look';
import { ringEstimates, ringNames } from '../drawing/ring';
import { ringPlot } from '../ring-plot';

const HOLE = 0.5;

/** A ring of parts of one whole, each named with its value beside it. */
export function doughnutChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const points = spec.series[0]?.points ?? [];
  const plot = ringPlot(spec, points, fonts, look);
  return {
    type: 'doughnut',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [
        {
          data: points.map((point) => point?.value ?? 0),
          backgroundColor: points.map((point) => chartColour(point?.colour ?? 'context', look)),
          borderColor: chartColour('background', look),
          borderWidth: 2,
        },
      ],
    },
    options: {
      ...baseOptions(plot.padding),
      cutout: `${HOLE * 100}%`,
      rotation: (plot.start * 180) / Math.PI,
    } as ChartConfiguration<'doughnut'>['options'] & object,
    plugins: [ringEstimates(points, plot, HOLE, look), ringNames(plot, fonts, look)],
  };
}
