import type { ChartConfiguration } from 'chart.js';
import { assertNever } from '../../../model/result';
import type { ChartSpec } from '../../../scene/chart-spec';
import type { ChartLook } from './chart-look';
import { barChart } from './kinds/bar';
import { columnChart } from './kinds/column';
import { lineChart } from './kinds/line';

/**
 * A chart as Chart.js draws it: bars and lines are Chart.js's, names, values and marks are drawn by
 * plugins of ours that come with the configuration. Deterministic: nothing moves, resizes or waits.
 */
export function chartConfiguration(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  switch (spec.kind) {
    case 'bar':
    case 'diverging':
    case 'bullet':
    case 'range':
      return barChart(spec, look);
    case 'column':
    case 'clustered':
    case 'stacked':
    case 'stacked100':
    case 'pareto':
    case 'waterfall':
    case 'doughnut':
    case 'scatter':
      return columnChart(spec, look);
    case 'line':
      return lineChart(spec, look);
    case 'area':
      return lineChart(spec, look, true);
    default:
      return assertNever(spec.kind);
  }
}
