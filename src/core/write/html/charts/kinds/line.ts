import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { bareAxis, baseOptions } from '../base-options';
import { chartColour, chartFonts, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { endNames, endNamesWidth, spreadEnds, type EndName } from '../drawing/end-names';
import { placedValues } from '../drawing/placed-values';
import { valueWidth } from '../drawing/value-label';
import { linePlot, type LinePlot } from '../line-plot';
import { placeLabels, type Box, type LabelWish, type Spot } from '../place-labels';

const LINE = 2.5;
const DOT = 4.5;

/** Lines over dates or in order; with several, each is named at its end. `filled` draws areas. */
export function lineChart(spec: ChartSpec, look: ChartLook, filled: boolean): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const named = spec.series.length > 1;
  const right = named ? endNamesWidth(endsOf(spec, null), fonts, look) : 0;
  const plot = linePlot(spec, fonts, look, right);
  const ends = named ? spreadEnds(endsOf(spec, plot), look.height, fonts) : [];
  return {
    type: 'line',
    data: {
      datasets: spec.series.map((series) => ({
        data: series.points.map((point, index) => ({
          x: plot.places[index] ?? 0,
          y: point?.value ?? Number.NaN,
        })),
        borderColor: chartColour(series.colour, look),
        borderWidth: LINE,
        pointRadius: DOT,
        pointBorderWidth: 2,
        pointBorderColor: series.points.map((point) => chartColour(point?.colour ?? series.colour, look)),
        // Points that are not exact are hollow.
        pointBackgroundColor: series.points.map((point) =>
          chartColour(point === null || point.qualifier === 'exact' ? (point?.colour ?? series.colour) : 'background', look),
        ),
        backgroundColor: `${chartColour(series.colour, look)}33`,
        fill: filled ? 'origin' : false,
        tension: 0,
        clip: false as const,
      })),
    },
    options: {
      ...baseOptions(plot.padding),
      scales: {
        x: { type: 'linear', display: false, ...plot.range },
        y: bareAxis(spec.axis),
      },
    },
    plugins: [
      baseline(baselineOf(spec.axis), look),
      placedValues(pointLabels(spec, plot, fonts, look), fonts, look),
      endNames(ends, fonts, look),
      columnNames(plot.names, look),
    ],
  };
}

/** The last value and name of every line; without a plot their heights are not yet known. */
function endsOf(spec: ChartSpec, plot: LinePlot | null): readonly EndName[] {
  return spec.series.flatMap((series) => {
    const last = series.points.reduce((at, point, index) => (point === null ? at : index), -1);
    const point = series.points[last];
    if (point == null) return [];
    const spot = plot?.spot(last, point.value) ?? { x: 0, y: 0 };
    return [{ value: point.label, name: series.name, ...spot }];
  });
}

/** Labels of the points, placed; the ends and the extremes choose first. */
function pointLabels(
  spec: ChartSpec,
  plot: LinePlot,
  fonts: ChartFonts,
  look: ChartLook,
): readonly { readonly text: string; readonly box: Box }[] {
  const wished = spec.series.flatMap((series) => {
    const shown = series.points.flatMap((point, index) => (point === null ? [] : [{ point, index }]));
    const values = shown.map(({ point }) => point.value);
    return shown
      .filter((_, order) => spec.series.length === 1 || order < shown.length - 1)
      .map(({ point, index }) => ({
        text: point.label,
        wish: {
          at: plot.spot(index, point.value),
          w: valueWidth(point.label, fonts, look.measure),
          h: lineOf(fonts.value),
          rank: rankOf(point, index, series.points.length, values),
        } satisfies LabelWish,
      }));
  });
  const bounds = { x: 0, y: 0, w: look.width, h: look.height - plot.padding.bottom };
  const boxes = placeLabels(wished.map(({ wish }) => wish), segments(spec, plot), bounds);
  return wished.flatMap(({ text }, index) => {
    const box = boxes[index];
    return box == null ? [] : [{ text, box }];
  });
}

function rankOf(point: ChartPoint, index: number, count: number, values: readonly number[]): number {
  if (index === count - 1) return 4;
  if (index === 0) return 3;
  return point.value === Math.max(...values) || point.value === Math.min(...values) ? 2 : 1;
}

function segments(spec: ChartSpec, plot: LinePlot): readonly (readonly [Spot, Spot])[] {
  return spec.series.flatMap((series) =>
    series.points.flatMap((point, index) => {
      const next = series.points[index + 1];
      if (point === null || next == null) return [];
      return [[plot.spot(index, point.value), plot.spot(index + 1, next.value)] as const];
    }),
  );
}
