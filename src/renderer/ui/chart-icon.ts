import type { ChartKind } from '../../core/model/group';
import type { IconName } from './icon';

/** The icon that resembles a chart most. */
export function chartIcon(kind: ChartKind): IconName {
  switch (kind) {
    case 'bar':
    case 'range':
    case 'bullet':
    case 'diverging':
      return 'bars';
    case 'column':
    case 'clustered':
    case 'stacked':
    case 'stacked100':
    case 'pareto':
    case 'waterfall':
      return 'columns';
    case 'line':
    case 'area':
    case 'scatter':
      return 'trend';
    case 'doughnut':
      return 'ring';
  }
}
