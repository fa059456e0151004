import type { ChartPoint } from '../../../../scene/chart-spec';
import { fillOf, GAP, gapFor, labelBeside, nativeChart, type ChartKindWriter, type ChartSetting } from '../chart-plan';
import type { NativePoint, NativeSeries } from '../native-chart';

const SHARE = 0.62;
const THICKEST = 60;

/** A step's bar from where the sum stood to where it stands. */
interface Step {
  readonly point: ChartPoint;
  readonly from: number;
  readonly to: number;
}

/**
 * Steps that hang where the sum stands, and the total from zero: see-through bars carry the visible
 * ones, in two stacks so that a sum below zero is drawn too. Labels stand above the bars on an unseen line.
 */
export const waterfall: ChartKindWriter = (spec, setting) => {
  const steps = stepsOf(spec.series[0]?.points ?? []);
  const name = spec.series[0]?.name ?? '';
  const stackOf = (own: string, value: (step: Step) => number, seen: boolean): NativeSeries => ({
    name: own,
    fill: seen ? { colour: setting.colour(spec.series[0]?.colour ?? 'accent'), hatched: false } : null,
    points: steps.map((step) => (step === null ? GAP : barPoint(value(step), step, seen, setting))),
    labelPlace: 'ctr',
    lineWidth: 0,
    marker: { symbol: 'none', size: 0 },
    x: null,
    inLegend: seen,
  });
  const labels: NativeSeries = {
    ...stackOf('Labels', ({ from, to }) => Math.max(from, to), false),
    points: steps.map((step) =>
      step === null
        ? GAP
        : { value: exact(Math.max(step.from, step.to)), fill: null, label: labelBeside(step.point, setting) },
    ),
    labelPlace: 't',
  };
  const low = ({ from, to }: Step): number => Math.min(from, to);
  const high = ({ from, to }: Step): number => Math.max(from, to);
  const below = steps.some((step) => step !== null && low(step) < 0);
  return nativeChart(spec, {
    plots: [
      {
        type: 'bar',
        grouping: 'stacked',
        series: [
          stackOf('Stands on', (step) => Math.max(0, low(step)) + Math.min(0, high(step)), false),
          stackOf(name, (step) => Math.max(0, high(step)) - Math.max(0, low(step)), true),
          ...(below
            ? [stackOf(`${name} below zero`, (step) => Math.min(0, low(step)) - Math.min(0, high(step)), true)]
            : []),
        ],
        gap: gapFor({ share: SHARE, thickest: THICKEST, length: setting.frame.w, rows: steps.length, side: 1 }),
        overlap: 100,
        axes: 'primary',
      },
      { type: 'line', grouping: 'standard', series: [labels], gap: 0, overlap: 0, axes: 'primary' },
    ],
  });
};

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

const barPoint = (value: number, { point }: Step, seen: boolean, setting: ChartSetting): NativePoint => ({
  value: exact(value),
  fill: seen ? fillOf(point, setting) : null,
  label: null,
});

/** Sums of decimals without the noise of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));
