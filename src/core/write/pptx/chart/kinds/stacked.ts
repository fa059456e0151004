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
const THICKEST = 128;
/** Points that a label beside the last column needs around it. */
const LABEL_SPACE = 9;

/**
 * Columns of parts on top of each other, the values inside them, or beside them where a part is too thin;
 * beside all of the last column, with their names, where no legend says them.
 */
const stack =
  (grouping: 'stacked' | 'percentStacked'): ChartKindWriter =>
  (spec, setting) => {
    const last = spec.legend ? -1 : spec.categories.length - 1;
    const widthOf = (label: string, name: string): number =>
      textWidth(label, spec.labelSize) + (name === '' ? 0 : textWidth(` ${name}`, spec.categorySize));
    const widest = Math.max(
      0,
      ...spec.series.flatMap(({ name, points }) => points.map((point, index) => widthOf(point?.label ?? '', index === last ? name : ''))),
    );
    const area = standingArea(spec, setting.frame, widest + LABEL_SPACE);
    const sums = spec.categories.map((_, index) =>
      spec.series.reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0),
    );
    const fits = (height: number): boolean => height >= lineHeight(spec.labelSize);
    const column = Math.min(((area.w * setting.frame.w) / Math.max(1, spec.categories.length)) * SHARE, THICKEST);
    // Heights of the parts below, and of the highest label beside them, in points from the axis.
    const standing = spec.categories.map(() => ({ part: 0, label: Number.NEGATIVE_INFINITY }));
    const beside = (label: PointLabel, name: string, index: number, height: number): PointLabel => {
      const below = standing[index] ?? { part: 0, label: Number.NEGATIVE_INFINITY };
      const middle = below.part + height / 2;
      // The lowest stands clear of the axis.
      const at = Math.max(middle, lineHeight(spec.labelSize) / 2, below.label + lineHeight(spec.labelSize));
      below.label = at;
      return {
        ...label,
        ...(name === '' ? {} : { after: name }),
        shift: {
          x: (column / 2 + widthOf(label.text, name) / 2 + 4) / setting.frame.w,
          y: (middle - at) / setting.frame.h,
        },
      };
    };
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
                const name = index === last ? series.name : '';
                const label =
                  name === '' && fits(height) ? labelInside(point, setting) : beside(labelAt('ctr')(point, setting), name, index, height);
                const below = standing[index];
                if (below !== undefined) below.part += height;
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

export const stacked = stack('stacked');
export const stacked100 = stack('percentStacked');
