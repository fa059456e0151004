import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf, fractionAt } from '../axis';
import { barDataset, plainValues } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { baseline } from '../drawing/baseline';
import { key, keyHeight, square, upright } from '../drawing/key';
import { qualifierMarks, reachOf } from '../drawing/qualifier-marks';
import { rowNames } from '../drawing/row-names';
import { targetMarks } from '../drawing/target-marks';
import { tipLabels } from '../drawing/tip-labels';
import { valueWidth } from '../drawing/value-label';
import { rowPlot } from '../row-plot';

/** Bars of what was reached, each with an upright mark at its target. */
export function bulletChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const none: ChartSeries = { name: '', colour: 'context', points: [] };
  const [actual = none, target = none] = spec.series;
  // The label stands beyond the target's mark where it would otherwise run through it.
  const beyond = (point: ChartPoint, index: number): number => {
    const mark = target.points[index]?.value ?? Number.NEGATIVE_INFINITY;
    const label = (valueWidth(point.label, fonts, look.measure) + 2 * LABEL_ROOM) / look.width;
    const ahead = fractionAt(spec.axis, mark) - fractionAt(spec.axis, reachOf(point));
    return ahead >= 0 && ahead <= label * AXIS_SLACK ? mark : reachOf(point);
  };
  const labelled = actual.points.flatMap((point, index) =>
    point === null ? [] : [{ point, tip: beyond(point, index) }],
  );
  const plot = rowPlot(spec, fonts, look, labelled, keyHeight(spec, fonts));
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [
        { ...barDataset(actual, plainValues(actual), 'row', look), base: baselineOf(spec.axis), categoryPercentage: 0.42 },
      ],
    },
    options: {
      ...baseOptions(plot.padding),
      indexAxis: 'y',
      scales: { x: bareAxis(spec.axis), y: rowAxis },
    },
    plugins: [
      qualifierMarks([actual], look),
      targetMarks(target, fonts, look),
      tipLabels([actual], fonts, look, { beyond }),
      rowNames(plot.names, look),
      baseline(baselineOf(spec.axis), look),
      ...key(spec, fonts, look, (pen, colour, at, index) =>
        index === 0 ? square(pen, colour, at) : upright(pen, `#${look.palette.ink}`, at),
      ),
    ],
  };
}

const LABEL_ROOM = 8;
/** The axis is shorter than the chart is wide: names and labels take up to this factor of it. */
const AXIS_SLACK = 2;
