import type { ChartSpec } from '../../../../scene/chart-spec';
import {
  labelAt,
  labelInside,
  nativeChart,
  partFill,
  pointsOf,
  seriesOf,
  type ChartKindWriter,
  type ChartSetting,
} from '../chart-plan';
import type { PlotArea, PointLabel } from '../native-chart';
import { gapFor, standingArea } from '../plot-areas';
import { lineHeight, textWidth } from '../text-extent';

const SHARE = 0.62;
const THICKEST = 60;

/** Columns of parts on top of each other, the values inside them, or beside them where a part is too thin. */
const stack =
  (grouping: 'stacked' | 'percentStacked'): ChartKindWriter =>
  (spec, setting) => {
    const area = standingArea(spec, setting.frame);
    const sums = spec.categories.map((_, index) =>
      spec.series.reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0),
    );
    return nativeChart(spec, {
      area,
      // PowerPoint counts the axis of shares from 0 to 1.
      ...(grouping === 'percentStacked' ? { value: { min: 0, max: 1, logarithmic: false, title: '' } } : {}),
      plots: [
        {
          type: 'bar',
          grouping,
          series: spec.series.map((series) =>
            seriesOf(
              series.name,
              { colour: setting.colour(series.colour), pattern: 'solid' },
              pointsOf(series, (point, index) => {
                const whole = grouping === 'percentStacked' ? (sums[index] ?? 0) : spec.axis.max - spec.axis.min;
                const height = whole === 0 ? 0 : (Math.abs(point.value) / whole) * plotHeight(spec, area, setting);
                const inside = height >= lineHeight(spec.labelSize);
                const label = inside ? labelInside(point, setting) : beside(labelAt('ctr')(point, setting), spec, area, setting);
                return { value: point.value, fill: partFill(point, setting), label };
              }),
            ),
          ),
          gap: gapFor({ share: SHARE, thickest: THICKEST, length: area.w * setting.frame.w, rows: spec.categories.length, side: 1 }),
          overlap: 100,
          axes: 'primary',
        },
      ],
    });
  };

/** Points from the axis to the top of the plot: the outer area without the line of names. */
const plotHeight = ({ categorySize }: ChartSpec, area: PlotArea, { frame }: ChartSetting): number =>
  area.h * frame.h - lineHeight(categorySize) - 6;

function beside(label: PointLabel, spec: ChartSpec, area: PlotArea, { frame }: ChartSetting): PointLabel {
  const pitch = (area.w * frame.w) / Math.max(1, spec.categories.length);
  const column = Math.min(pitch * SHARE, THICKEST);
  return { ...label, shift: { x: (column / 2 + textWidth(label.text, spec.labelSize) / 2 + 4) / frame.w, y: 0 } };
}

export const stacked = stack('stacked');
export const stacked100 = stack('percentStacked');
