import type { DeckLanguage } from '../../model/framing/deck-language';
import type { PageWords } from '../../model/framing/page-words';
import { fill } from '../../model/framing/fill';
import type { ChartKind } from '../../model/group';
import type { ChartContent } from '../../model/slide';
import { isCurrency, pluralIn, rateUnit } from '../../model/unit-names';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../scene/chart-spec';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import { proposedAlt } from './chart-alt';
import { axisRange } from './chart-axis';
import { defaultChartRules, pointColour, seriesColour } from './chart-colours';
import { chartRows, type ChartCell, type ChartRow } from './chart-rows';
import { axisUnit, chartScale, pointLabel, type ChartScale } from './chart-scale';
import { withWhole } from './chart-whole';

/** A chart ready to be placed. */
export interface ResolvedChart {
  readonly spec: Omit<ChartSpec, 'labelSize' | 'categorySize'>;
  /** What is measured and in which unit, for the line above the chart. */
  readonly measure: string;
  readonly alt: string;
  /** Ledger ids drawn. */
  readonly figures: readonly string[];
}

/** Kinds whose series cannot be named beside their marks. */
const legendKinds: ReadonlySet<ChartKind> = new Set(['clustered', 'doughnut', 'bullet']);

/** Parts of the last column that are named beside it; more, or longer names, have a legend. */
const mostNames = 6;
const longestName = 30;

/**
 * Looks up a chart's numbers and settles order, scale, labels and colours.
 *
 * Ledger ids that are no longer there become gaps. All numbers of a chart share one scale.
 */
export function resolveChart(content: ChartContent, context: LayoutContext): ResolvedChart {
  const rows = withWhole(content, chartRows(content, context.ledger), context);
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const values = cells.flatMap(({ quantity }) =>
    quantity.valueHigh === null ? [quantity.value] : [quantity.value, quantity.valueHigh],
  );
  const { numbers: { language = 'en' }, words } = context;
  const scale = chartScale(values);
  const drawn = cells[0]?.quantity;
  const oneUnit = cells.every(({ quantity }) => quantity.unit === drawn?.unit);
  const shared = oneUnit ? (drawn?.unit ?? null) : null;
  const unit = content.kind === 'stacked100' ? '%' : axisUnit(shared, scale, language);
  const spec = {
    kind: content.kind,
    categories: rows.map(({ label, note, date }) => ({ label, note, date })),
    series: seriesOf(content, rows, scale, context),
    axis: {
      unit,
      divisor: scale.divisor,
      scale: content.scale,
      ...axisRange(content.kind, content.scale, drawnExtents(content, rows, scale)),
    },
    decimals: scale.decimals,
    legend: needsLegend(content, rows),
  };
  // A count's noun and a share's percent are in the measure's own words.
  const bare = drawn === undefined || drawn.kind === 'count' || content.kind === 'stacked100';
  // The labels say their magnitude themselves.
  const named = content.kind === 'stacked100' ? '%' : axisUnit(shared, { name: null }, language);
  const measure = withUnit(content.measure, bare ? null : shared, named, content.scale, { language, words: words.charts });
  return {
    spec,
    measure,
    alt: content.alt === '' ? proposedAlt(measure, spec, words.charts) : content.alt,
    figures: cells.map(({ id }) => id).filter((id) => id !== ''),
  };
}

/** The chart with label sizes, in points. */
export const sizedChart = (
  { spec }: ResolvedChart,
  { labels, categories }: { readonly labels: number; readonly categories: number },
): ChartSpec => ({ ...spec, labelSize: pt(labels), categorySize: pt(categories) });

/** A legend stands only where the marks themselves cannot carry the series' names. */
function needsLegend(content: ChartContent, rows: readonly ChartRow[]): boolean {
  if (legendKinds.has(content.kind)) return true;
  const count = seriesCount(content, rows);
  if (content.kind === 'stacked' || content.kind === 'stacked100') {
    const whole = rows.every(({ cells }) => Array.from({ length: count }, (_, series) => cells[series] ?? null).every((cell) => cell !== null));
    return !whole || count > mostNames || content.series.some((name) => name.length > longestName);
  }
  return count > 1 && content.kind !== 'scatter';
}

const seriesCount = (content: ChartContent, rows: readonly ChartRow[]): number =>
  Math.max(1, content.series.length, ...rows.map((row) => row.cells.length));

function seriesOf(
  content: ChartContent,
  rows: readonly ChartRow[],
  scale: ChartScale,
  context: LayoutContext,
): readonly ChartSeries[] {
  const count = seriesCount(content, rows);
  const allPoints = rows.every((row) => row.point);
  const style = context.numbers;
  const rules = context.brand.charts ?? defaultChartRules;
  return Array.from({ length: count }, (_, series) => ({
    name: content.series[series] ?? '',
    colour: seriesColour(series, rules),
    points: rows.map((row, index): ChartPoint | null => {
      const cell: ChartCell | null = row.cells[series] ?? null;
      if (cell === null) return null;
      const { quantity } = cell;
      return {
        value: exact(quantity.value / scale.divisor),
        high: quantity.valueHigh === null ? null : exact(quantity.valueHigh / scale.divisor),
        qualifier: quantity.qualifier,
        label: pointLabel(quantity, scale, style),
        figure: cell.id === '' ? null : cell.id,
        colour: pointColour(
          content.kind,
          { index, last: index === rows.length - 1, point: row.point, allPoints },
          { index: series, count },
          rules,
        ),
      };
    }),
  }));
}

/** What the axis must hold: values, sums of stacks, running totals of a waterfall. */
function drawnExtents(
  content: ChartContent,
  rows: readonly ChartRow[],
  scale: ChartScale,
): readonly number[] {
  const values = rows.map((row) =>
    row.cells.flatMap((cell) => {
      if (cell === null) return [];
      const { value, valueHigh } = cell.quantity;
      return [value / scale.divisor, ...(valueHigh === null ? [] : [valueHigh / scale.divisor])];
    }),
  );
  if (content.kind === 'stacked') {
    return values.map((row) => row.reduce((sum, value) => sum + value, 0));
  }
  if (content.kind === 'waterfall') {
    let running = 0;
    return values.flatMap((row, index) => {
      const [step = 0] = row;
      if (index === values.length - 1) return [step];
      running += step;
      return [running];
    });
  }
  return values.flat();
}

/** Adds the unit to a measure that does not name it, and says when the axis is logarithmic. */
function withUnit(
  measure: string,
  unit: string | null,
  axis: string,
  scale: 'linear' | 'log',
  { language, words }: { readonly language: DeckLanguage; readonly words: PageWords['charts'] },
): string {
  const base = rateUnit(unit)?.of ?? unit ?? '';
  const names =
    base === '' || base === '%' || isCurrency(base)
      ? [base, ...words.shares]
      : [base, pluralIn(base, language)];
  const named =
    base === '' ||
    names.some((name) => name !== '' && measure.toLowerCase().includes(name.toLowerCase()));
  const full = named ? withoutScale(measure) : [measure, axis].filter((part) => part !== '').join(', ');
  return scale === 'log' ? fill(words.logMeasure, { measure: full }) : full;
}

/** 'Losses (EUR million)' → 'Losses (EUR)': the labels say their magnitude themselves. */
const withoutScale = (measure: string): string => measure.replace(SCALED, '$1');
const SCALED = /(\b[A-Z]{3}|[$€£¥₹])[ \u00a0]?(?:thousand|million|billion|trillion|mn?|bn|tn|Tsd\.|Mio\.|Mrd\.|Tausend|Millionen|Milliarden)(?![\p{L}.])/gu;

/** Division leaves binary dust behind; twelve digits are more than any source states. */
const exact = (value: number): number => Number(value.toPrecision(12));
