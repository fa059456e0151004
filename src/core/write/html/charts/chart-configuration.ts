import type { ChartConfiguration } from 'chart.js';
import { assertNever } from '../../../model/result';
import type { ChartSpec } from '../../../scene/chart-spec';
import type { ChartLook } from './chart-look';
import { barChart } from './kinds/bar';
import { bulletChart } from './kinds/bullet';
import { columnChart } from './kinds/column';
import { doughnutChart } from './kinds/doughnut';
import { lineChart } from './kinds/line';
import { paretoChart } from './kinds/pareto';
import { rangeChart } from './kinds/range';
import { scatterChart } from './kinds/scatter';
import { stackedChart } from './kinds/stacked';
import { waterfallChart } from './kinds/waterfall';

/**
 * A chart as Chart.js draws it: bars, lines and rings are Chart.js's; names, values and marks are
 * drawn by plugins of ours that come with the configuration. Deterministic: nothing moves, resizes
 * or waits.
 */
export function chartConfiguration(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  switch (spec.kind) {
    case 'bar':
    case 'diverging':
      return barChart(spec, look);
    case 'column':
    case 'clustered':
      return columnChart(spec, look);
    case 'stacked':
      return stackedChart(spec, look, false);
    case 'stacked100':
      return stackedChart(spec, look, true);
    case 'line':
      return lineChart(spec, look, false);
    case 'area':
      return lineChart(spec, look, true);
    case 'doughnut':
      return doughnutChart(spec, look);
    case 'scatter':
      return scatterChart(spec, look);
    case 'pareto':
      return paretoChart(spec, look);
    case 'waterfall':
      return waterfallChart(spec, look);
    case 'range':
      return rangeChart(spec, look);
    case 'bullet':
      return bulletChart(spec, look);
    default:
      return assertNever(spec.kind);
  }
}
