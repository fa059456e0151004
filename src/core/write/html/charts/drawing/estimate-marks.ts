import type { Plugin } from 'chart.js';
import type { ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, type ChartLook } from '../chart-look';
import { barBox } from './bar-box';
import { hatch } from './hatch';

/** Hatches every segment that is not exact: inside a stack there is no room for an open end. */
export function estimateMarks(series: readonly ChartSeries[], look: ChartLook): Plugin {
  return {
    id: 'estimate-marks',
    afterDatasetsDraw(chart) {
      const paper = chartColour('background', look);
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          const box = point === null ? null : barBox(chart, dataset, index);
          if (box !== null && point !== null && point.qualifier !== 'exact') hatch(chart.ctx, box, paper);
        }),
      );
    },
  };
}
