import type { Chart, Plugin } from 'chart.js';
import type { ChartPoint, ChartSeries } from '../../../../scene/chart-spec';
import { chartColour, labelColours, type ChartFonts, type ChartLook } from '../chart-look';
import { readableOn } from '../contrast';
import { barBox, type BarBox } from './bar-box';
import { write, type Pen } from './pen';
import { valueWidth, writeValue } from './value-label';

/** Space around a label inside its segment. */
const INSET = 3;

interface Segment {
  readonly point: ChartPoint;
  /** The part's name, where it is said beside the value. */
  readonly name: string;
  readonly box: BarBox;
  readonly width: number;
}

/** Width of a value with its part's name after it. */
export const namedWidth = (value: string, name: string, fonts: ChartFonts, look: ChartLook): number =>
  valueWidth(value, fonts, look.measure) + (name === '' ? 0 : look.measure(` ${name}`, fonts.category));

/**
 * Writes values into the segments of stacked columns, or beside those that are too low for them; beside
 * all of the last column, with their names, where no legend says them.
 */
export function insideLabels(
  series: readonly ChartSeries[],
  named: boolean,
  fonts: ChartFonts,
  look: ChartLook,
): Plugin {
  return {
    id: 'inside-labels',
    afterDatasetsDraw(chart) {
      const columns = Math.max(0, ...series.map(({ points }) => points.length));
      for (let index = 0; index < columns; index += 1) {
        const segments = segmentsOf(chart, series, index, named && index === columns - 1, fonts, look);
        const fits = ({ name, box, width }: Segment): boolean =>
          name === '' &&
          box.bottom - box.top >= fonts.value.size && width + 2 * INSET <= box.right - box.left;
        for (const segment of segments.filter(fits)) writeInside(chart.ctx, segment, fonts, look);
        writeBeside(chart.ctx, segments.filter((segment) => !fits(segment)), chart.chartArea.bottom, fonts, look);
      }
    },
  };
}

function segmentsOf(
  chart: Chart,
  series: readonly ChartSeries[],
  index: number,
  named: boolean,
  fonts: ChartFonts,
  look: ChartLook,
): readonly Segment[] {
  return series.flatMap(({ name, points }, dataset) => {
    const point = points[index] ?? null;
    const box = point === null ? null : barBox(chart, dataset, index);
    if (point === null || box === null || point.label === '') return [];
    return [{ point, name: named ? name : '', box, width: valueWidth(point.label, fonts, look.measure) }];
  });
}

function writeInside(pen: Pen, { point, box, width }: Segment, fonts: ChartFonts, look: ChartLook): void {
  const ground = chartColour(point.colour, look);
  const middle = (box.top + box.bottom) / 2;
  if (point.qualifier !== 'exact') {
    // Clears the hatching behind the label.
    const height = Math.min(fonts.value.size * 1.3, box.bottom - box.top);
    pen.fillStyle = ground;
    pen.fillRect(box.middle - width / 2 - INSET, middle - height / 2, width + 2 * INSET, height);
  }
  const ink = readableOn(ground, [chartColour('onDark', look), chartColour('ink', look)]);
  const at = { x: box.middle - width / 2, y: middle };
  writeValue(pen, point.label, fonts, { number: ink, aside: ink }, look.measure, at);
}

/** From the foot upwards, clear of the axis, each at its segment's height or just above the one below. */
function writeBeside(pen: Pen, segments: readonly Segment[], foot: number, fonts: ChartFonts, look: ChartLook): void {
  let ceiling = foot + fonts.value.size / 2 - INSET;
  for (const { point, name, box, width } of segments) {
    const y = Math.min((box.top + box.bottom) / 2, ceiling - fonts.value.size);
    ceiling = y;
    const at = { x: box.right + 2 * INSET, y };
    writeValue(pen, point.label, fonts, labelColours(look), look.measure, at);
    if (name !== '') write(pen, ` ${name}`, fonts.category, chartColour('text', look), { x: at.x + width, y });
  }
}
