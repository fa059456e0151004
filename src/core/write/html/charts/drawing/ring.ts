import type { Plugin } from 'chart.js';
import type { ChartPoint } from '../../../../scene/chart-spec';
import { chartColour, labelColours, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import type { RingPart, RingPlot } from '../ring-plot';
import { stripes } from './hatch';
import { rule, write, type Pen } from './pen';
import { valueWidth, writeValue } from './value-label';

const TOP = -Math.PI / 2;

/** Hatches the parts of a ring that are not exact. */
export function ringEstimates(
  points: readonly (ChartPoint | null)[],
  plot: RingPlot,
  hole: number,
  look: ChartLook,
): Plugin {
  return {
    id: 'ring-estimates',
    afterDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const shown = points.filter((point) => point !== null);
      const inOrder = [...plot.parts].sort((a, b) => a.start - b.start);
      inOrder.forEach((part, index) => {
        if (shown[index]?.qualifier === 'exact') return;
        const { centre, radius } = plot;
        pen.save();
        pen.beginPath();
        pen.arc(centre.x, centre.y, radius, TOP + part.start, TOP + part.end);
        pen.arc(centre.x, centre.y, radius * hole, TOP + part.end, TOP + part.start, true);
        pen.closePath();
        pen.clip();
        const area = {
          left: centre.x - radius,
          right: centre.x + radius,
          top: centre.y - radius,
          bottom: centre.y + radius,
        };
        stripes(pen, area, chartColour('background', look));
        pen.restore();
      });
    },
  };
}

/** Writes each part's name and value beside the ring, led to it by a thin rule. */
export function ringNames(plot: RingPlot, fonts: ChartFonts, look: ChartLook): Plugin {
  return {
    id: 'ring-names',
    afterDatasetsDraw(chart) {
      for (const part of plot.parts) writePart(chart.ctx, part, plot, fonts, look);
    },
  };
}

function writePart(pen: Pen, part: RingPart, plot: RingPlot, fonts: ChartFonts, look: ChartLook): void {
  const right = part.side === 'right';
  const edge = right ? plot.centre.x + plot.radius : plot.centre.x - plot.radius;
  const x = (width: number): number => (right ? edge + 16 : edge - 16 - width);
  const named = part.name.length * lineOf(fonts.category);
  const first = part.top + lineOf(fonts.category) / 2;
  const angle = (part.start + part.end) / 2 + TOP;
  const from = {
    x: plot.centre.x + Math.cos(angle) * (plot.radius + 2),
    y: plot.centre.y + Math.sin(angle) * (plot.radius + 2),
  };
  rule(pen, from, { x: right ? edge + 11 : edge - 11, y: first }, chartColour('context', look), 1);
  writeValue(pen, part.value, fonts, labelColours(look), look.measure, {
    x: x(valueWidth(part.value, fonts, look.measure)),
    y: part.top + named + lineOf(fonts.value) / 2,
  });
  part.name.forEach((line, index) => {
    write(pen, line, fonts.category, chartColour('text', look), {
      x: x(look.measure(line, fonts.category)),
      y: part.top + (index + 0.5) * lineOf(fonts.category),
    });
  });
}
