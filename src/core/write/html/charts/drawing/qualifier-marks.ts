import type { Chart, Plugin } from 'chart.js';
import { assertNever } from '../../../../model/result';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, type ChartLook } from '../chart-look';
import { barBox, type BarBox } from './bar-box';
import { hatch } from './hatch';
import { mixed } from '../../mixed-colour';
import type { Pen } from './pen';

/** From this share of its length an open-ended bar fades; at its tip this much of its colour is left. */
const FADE = { from: 0.4, left: 0.3 } as const;

/**
 * Makes bars that are not exact look so: an estimate is hatched, 'over' and 'at least' fade
 * towards their open end, 'up to' and 'under' are hollow, a range goes on hatched to its upper end.
 * All of it is lines, areas and shadings, never a picture, so that it prints as vectors.
 */
export function qualifierMarks(
  series: readonly ChartSeries[],
  look: ChartLook,
  backward?: (point: ChartPoint) => boolean,
): Plugin {
  return {
    id: 'qualifier-marks',
    afterDatasetsDraw(chart) {
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          if (point === null) return;
          const box = barBox(chart, dataset, index, backward?.(point));
          if (box !== null) markBar(chart, point, box, look);
        }),
      );
    },
  };
}

/** The value a bar with its mark reaches: the upper end of a range. */
export const reachOf = (point: ChartPoint): number => point.high ?? point.value;

function markBar(chart: Chart, point: ChartPoint, box: BarBox, look: ChartLook): void {
  const pen: Pen = chart.ctx;
  const colour = chartColour(point.colour, look);
  const paper = chartColour('background', look);
  switch (point.qualifier) {
    case 'exact':
      return;
    case 'about':
      return hatch(pen, box, paper);
    case 'range':
      return extend(chart, point, box, colour, paper);
    case 'over':
    case 'atleast':
      return openEnd(pen, box, colour, paper);
    case 'upto':
    case 'under':
      return hollow(pen, box, colour, paper);
    default:
      assertNever(point.qualifier);
  }
}

function extend(chart: Chart, point: ChartPoint, box: BarBox, colour: string, paper: string): void {
  const scale = chart.scales[box.horizontal ? 'x' : 'y'];
  if (point.high === null || scale === undefined) return hatch(chart.ctx, box, paper);
  const end = scale.getPixelForValue(point.high);
  const area = box.horizontal
    ? { left: Math.min(box.tip, end), right: Math.max(box.tip, end), top: box.top, bottom: box.bottom }
    : { left: box.left, right: box.right, top: Math.min(box.tip, end), bottom: Math.max(box.tip, end) };
  const pen: Pen = chart.ctx;
  pen.fillStyle = colour;
  pen.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  hatch(pen, area, paper);
}

function openEnd(pen: Pen, box: BarBox, colour: string, paper: string): void {
  const [from, to] = box.horizontal ? [[box.base, 0], [box.tip, 0]] : [[0, box.base], [0, box.tip]];
  const fade = pen.createLinearGradient(from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0);
  fade.addColorStop(0, colour);
  fade.addColorStop(FADE.from, colour);
  fade.addColorStop(1, mixed(colour, paper, FADE.left));
  const [w, h] = [box.right - box.left, box.bottom - box.top];
  pen.fillStyle = paper;
  pen.fillRect(box.left, box.top, w, h);
  pen.fillStyle = fade;
  pen.fillRect(box.left, box.top, w, h);
}

function hollow(pen: Pen, box: BarBox, colour: string, paper: string): void {
  const [w, h] = [box.right - box.left, box.bottom - box.top];
  pen.save();
  pen.fillStyle = paper;
  pen.fillRect(box.left, box.top, w, h);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.setLineDash([4, 3]);
  pen.beginPath();
  pen.rect(box.left + 0.75, box.top + 0.75, Math.max(0, w - 1.5), Math.max(0, h - 1.5));
  pen.stroke();
  pen.restore();
}
