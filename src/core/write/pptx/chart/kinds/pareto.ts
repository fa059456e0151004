import {
  exact,
  fillOf,
  labelAt,
  nativeChart,
  pointsOf,
  seriesOf,
  type ChartKindWriter,
} from '../chart-plan';
import type { PointLabel } from '../native-chart';
import { gapFor, standingArea } from '../plot-areas';
import { textWidth } from '../text-extent';

const SHARE = 0.62;
const THICKEST = 128;
/** Both axes go this much beyond the whole, for the label at 100%. */
const HEADROOM = 1.1;

/**
 * Columns from the largest down, and over them the share they add up to. Both axes end at the
 * whole, so that the line starts at the first column's tip.
 */
export const pareto: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const total = series?.points.reduce((sum, point) => sum + (point?.value ?? 0), 0) ?? 0;
  const area = standingArea(spec, setting.frame);
  // The line leaves the first column to the right: its value stands to the left of that.
  const aside = (label: PointLabel): PointLabel => ({
    ...label,
    shift: { x: -textWidth(label.text, spec.labelSize) / 2 / setting.frame.w, y: 0 },
  });
  const quiet = { colour: setting.colour('quiet'), pattern: 'solid' as const };
  let sum = 0;
  const shares = pointsOf(series, (point, index) => {
    sum += point.value;
    const percent = total === 0 ? 0 : (sum / total) * 100;
    const label = { ...labelAt('t')(point, setting), text: percentText(percent) };
    // The first share is the first column's own: its tip says it already.
    return { value: exact(percent), fill: quiet, label: index === 0 ? null : label };
  });
  return nativeChart(spec, {
    area,
    value: { min: 0, max: exact((total || 1) * HEADROOM), logarithmic: false, title: '' },
    secondary: { min: 0, max: 100 * HEADROOM, logarithmic: false, title: '' },
    plots: [
      {
        type: 'bar',
        grouping: 'clustered',
        series: [
          seriesOf(
            series?.name ?? '',
            { colour: setting.colour(series?.colour ?? 'accent'), pattern: 'solid' },
            pointsOf(series, (point, index) => ({
              value: point.value,
              fill: fillOf(point, setting),
              label: index === 0 ? aside(labelAt('outEnd')(point, setting)) : labelAt('outEnd')(point, setting),
            })),
          ),
        ],
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: area.w * setting.frame.w, rows: spec.categories.length, side: 1 }),
        overlap: 0,
        axes: 'primary',
      },
      {
        type: 'line',
        grouping: 'standard',
        series: [seriesOf('Cumulative share, %', quiet, shares, { lineWidth: 1.5, marker: 5 })],
        gap: 0,
        overlap: 0,
        axes: 'secondary',
      },
    ],
  });
};

/** Whole percent; what falls short of the whole is never written as 100%. */
function percentText(share: number): string {
  const rounded = Math.round(share);
  return rounded === 100 && share < 100 - 1e-9 ? 'over 99%' : `${rounded}%`;
}
