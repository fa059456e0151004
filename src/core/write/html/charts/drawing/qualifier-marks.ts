import type { Chart, Plugin } from 'chart.js';
import { assertNever } from '../../../../model/result';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, type ChartLook } from '../chart-look';
import { barBox, type BarBox } from './bar-box';
import { polygon, rule, type Pen } from './pen';

/** How far an open-ended bar's point reaches beyond its value. */
export const OPEN_END = 9;
const STRIPE_PITCH = 6;
const STRIPE_WIDTH = 1.6;

/**
 * Makes bars that are not exact look so: an estimate is hatched, 'over' and 'at least' end in an
 * arrow, 'up to' and 'under' are hollow, a range is hatched between its ends.
 * All of it is lines and areas, never a picture, so that it prints as vectors.
 */
export function qualifierMarks(series: readonly ChartSeries[], look: ChartLook): Plugin {
  return {
    id: 'qualifier-marks',
    afterDatasetsDraw(chart) {
      series.forEach((one, dataset) =>
        one.points.forEach((point, index) => {
          const box = point === null ? null : barBox(chart, dataset, index);
          if (point !== null && box !== null) markBar(chart, point, box, look);
        }),
      );
    },
  };
}

function markBar(chart: Chart, point: ChartPoint, box: BarBox, look: ChartLook): void {
  const pen: Pen = chart.ctx;
  const colour = chartColour(point.colour, look);
  const paper = chartColour('background', look);
  switch (point.qualifier) {
    case 'exact':
      return;
    case 'about':
    case 'range':
      return hatch(pen, box, paper);
    case 'over':
    case 'atleast':
      return openEnd(pen, box, colour);
    case 'upto':
    case 'under':
      return hollow(pen, box, colour, paper);
    default:
      assertNever(point.qualifier);
  }
}

function hatch(pen: Pen, box: BarBox, paper: string): void {
  const height = box.bottom - box.top;
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.right - box.left, height);
  pen.clip();
  for (let x = box.left - height; x < box.right; x += STRIPE_PITCH) {
    rule(pen, { x, y: box.bottom }, { x: x + height, y: box.top }, paper, STRIPE_WIDTH);
  }
  pen.restore();
}

function openEnd(pen: Pen, box: BarBox, colour: string): void {
  const out = box.tip + (box.backward === box.horizontal ? -OPEN_END : OPEN_END);
  polygon(
    pen,
    box.horizontal
      ? [[box.tip, box.top], [out, box.middle], [box.tip, box.bottom]]
      : [[box.left, box.tip], [box.middle, out], [box.right, box.tip]],
    colour,
  );
}

function hollow(pen: Pen, box: BarBox, colour: string, paper: string): void {
  pen.save();
  pen.fillStyle = paper;
  pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.setLineDash([4, 3]);
  pen.beginPath();
  pen.rect(box.left + 0.75, box.top + 0.75, Math.max(0, box.right - box.left - 1.5), Math.max(0, box.bottom - box.top - 1.5));
  pen.stroke();
  pen.restore();
}

/** Room that a point's mark takes beyond its bar's tip. */
export const markReach = (point: ChartPoint): number =>
  point.qualifier === 'over' || point.qualifier === 'atleast' ? OPEN_END : 0;
