import type { ChartPoint } from '../../../../scene/chart-spec';
import {
  exact,
  GAP,
  labelAt,
  nativeChart,
  partFill,
  seriesOf,
  type ChartKindWriter,
  type ChartSetting,
} from '../chart-plan';
import type { Fill, NativePoint, NativeSeries } from '../native-chart';
import { gapFor, standingArea } from '../plot-areas';

const SHARE = 0.62;
const THICKEST = 128;

/** A step's bar from where the sum stood to where it stands. */
interface Step {
  readonly point: ChartPoint;
  readonly from: number;
  readonly to: number;
}

const low = ({ from, to }: Step): number => Math.min(from, to);
const high = ({ from, to }: Step): number => Math.max(from, to);

/**
 * Steps that hang where the sum stands, and the total from zero: see-through bars carry the visible
 * ones, in two stacks so that a sum below zero is drawn too. Labels stand where a step ends, on an unseen line.
 */
export const waterfall: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const name = series?.name ?? '';
  const steps = stepsOf(series?.points ?? []);
  const area = standingArea(spec, setting.frame);
  const own: Fill = { colour: setting.colour(series?.colour ?? 'accent'), pattern: 'solid' };
  const each = (draw: (step: Step) => NativePoint): readonly NativePoint[] =>
    steps.map((step) => (step === null ? GAP : draw(step)));
  const seen = (called: string, height: (step: Step) => number, inLegend: boolean): NativeSeries =>
    seriesOf(
      called,
      own,
      each((step) => ({ value: exact(height(step)), fill: partFill(step.point, setting), label: null })),
      { inLegend },
    );
  const below = steps.some((step) => step !== null && low(step) < 0);
  return nativeChart(spec, {
    area,
    plots: [
      {
        type: 'bar',
        grouping: 'stacked',
        series: [
          seriesOf(
            'Stands on',
            null,
            each((step) => ({ value: exact(Math.max(0, low(step)) + Math.min(0, high(step))), fill: null, label: null })),
            { inLegend: false },
          ),
          seen(name, (step) => Math.max(0, high(step)) - Math.max(0, low(step)), true),
          ...(below
            ? [seen(`${name} below zero`, (step) => Math.min(0, low(step)) - Math.min(0, high(step)), false)]
            : []),
        ],
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: area.w * setting.frame.w, rows: steps.length, side: 1 }),
        overlap: 100,
        axes: 'primary',
      },
      {
        type: 'line',
        grouping: 'standard',
        series: [
          seriesOf(
            'Sum',
            null,
            each((step) => ({
              value: exact(step.to),
              fill: null,
              label: labelAt(step.point.value < 0 ? 'b' : 't')(step.point, setting),
            })),
            { inLegend: false },
          ),
          ...rulesOf(steps, setting),
        ],
        gap: 0,
        overlap: 0,
        axes: 'primary',
      },
    ],
  });
};

/** A thin rule from the end of each step to the start of the next. */
const rulesOf = (steps: readonly (Step | null)[], { colour }: ChartSetting): readonly NativeSeries[] =>
  steps.slice(0, -1).flatMap((step, index) =>
    step === null
      ? []
      : [
          seriesOf(
            `Sum ${index + 1}`,
            { colour: colour('quiet'), pattern: 'solid' },
            steps.map((_, at) => (at === index || at === index + 1 ? { value: exact(step.to), fill: null, label: null } : GAP)),
            { lineWidth: 0.75, inLegend: false },
          ),
        ],
  );

/** The sum before and after each step; the last bar is the total itself, from zero. */
function stepsOf(points: readonly (ChartPoint | null)[]): readonly (Step | null)[] {
  let sum = 0;
  return points.map((point, index) => {
    if (point === null) return null;
    const from = index === points.length - 1 ? 0 : sum;
    sum = from + point.value;
    return { point, from, to: sum };
  });
}
