import { prompt } from '../../model/rich-text';
import type { ChartContent } from '../../model/slide';
import type { ChartItem, SceneItem, TextItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { frameOf, type Box } from '../frame/page';
import { textItem } from '../pieces/items';
import { richRuns } from '../text/rich-runs';
import { runWidth, setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import type { AxisRange } from './chart-axis';
import { resolveChart, sizedChart, type ResolvedChart } from './resolve-chart';

/** A chart on one or more pages; rows that find no room on one go on to the next, same scale. */
export interface ChartPages {
  readonly resolved: ResolvedChart;
  /** Charts, or what stands in for one that has no number to draw. */
  readonly items: readonly SceneItem[];
}

/** Height of one bar with its gap at the smallest label size, in points. */
const leastBarSlot = 17;
const leastColumnSlot = 34;

/** Resolves a chart and places it in a box, on as many pages as its rows need. */
export function chartPages(
  name: string,
  content: ChartContent,
  box: Box,
  context: LayoutContext,
  /** Ends of the axis when another chart shares it. */
  axis: AxisRange | null = null,
): ChartPages {
  const own = resolveChart(content, context);
  const resolved = { ...own, spec: { ...own.spec, axis: { ...own.spec.axis, ...axis } } };
  const { spec } = resolved;
  if (resolved.figures.length === 0) return { resolved, items: [emptyChart(name, box, context)] };
  const count = spec.categories.length;
  const capacity = rowCapacity(resolved, box, context);
  const pages = Math.max(1, Math.ceil(count / capacity));
  const perPage = Math.ceil(count / pages);
  return {
    resolved,
    items: Array.from({ length: pages }, (_, page): ChartItem => {
      const part = partOf(resolved, page * perPage, (page + 1) * perPage);
      const shown = part.spec.series.flatMap((series) =>
        series.points.flatMap((point) => (point?.figure == null ? [] : [point.figure])),
      );
      return {
        type: 'chart',
        name: pages === 1 ? name : `${name}-${page + 1}`,
        frame: frameOf(box),
        figures: [...new Set(shown)],
        chart: sizedChart(part, labelSizes(part, box)),
        alt: part.alt,
      };
    }),
  };
}

/** A chart without numbers asks for them rather than drawing empty axes. */
function emptyChart(name: string, box: Box, context: LayoutContext): TextItem {
  const words = prompt(context.words.charts.choose);
  const runs = richRuns(words, bodyStyle(sizes.large), { field: `${name}.rows` }, context);
  const text = setText([{ runs }], box.w, context);
  return textItem(`${name}-empty`, { ...box, h: text.height }, text.paragraphs, context);
}

/** Rows that fit one page with their names in full; charts over time and of one whole never part. */
function rowCapacity({ spec }: ResolvedChart, box: Box, context: LayoutContext): number {
  switch (spec.kind) {
    case 'bar':
    case 'range':
    case 'bullet':
    case 'diverging':
      return Math.max(1, Math.floor(box.h / (leastBarSlot * Math.max(1, barsPerRow(spec)))));
    case 'column':
    case 'clustered':
    case 'stacked':
    case 'stacked100':
      return Math.max(1, Math.floor(box.w / columnSlot(spec, context)));
    case 'line':
    case 'area':
    case 'doughnut':
    case 'scatter':
    case 'pareto':
    case 'waterfall':
      return Number.POSITIVE_INFINITY;
  }
}

const barsPerRow = (spec: ResolvedChart['spec']): number =>
  spec.kind === 'bar' || spec.kind === 'range' ? spec.series.length : 1;

/** The widest word under a column or label above it, at the smallest size. */
function columnSlot(spec: ResolvedChart['spec'], context: LayoutContext): number {
  const measure = runWidth(context);
  const width = (text: string) => measure(styledRun(text, bodyStyle(sizes.fine)));
  const words = spec.categories.flatMap(({ label }) => label.split(/[ -]/));
  const labels = spec.series.flatMap((series) => series.points.map((point) => point?.label ?? ''));
  const side = spec.kind === 'clustered' ? spec.series.length : 1;
  return Math.max(
    leastColumnSlot,
    ...words.map((word) => width(word) + 6),
    ...labels.map((label) => side * (width(label) + 4)),
  );
}

function partOf(resolved: ResolvedChart, start: number, end: number): ResolvedChart {
  const { spec } = resolved;
  if (start === 0 && end >= spec.categories.length) return resolved;
  return {
    ...resolved,
    spec: {
      ...spec,
      categories: spec.categories.slice(start, end),
      series: spec.series.map((series) => ({ ...series, points: series.points.slice(start, end) })),
    },
  };
}

/** Labels as large as the room for a row allows. */
function labelSizes({ spec }: ResolvedChart, box: Box): { labels: number; categories: number } {
  const upright = ['column', 'clustered', 'stacked', 'stacked100', 'pareto', 'waterfall'];
  const slot = upright.includes(spec.kind)
    ? box.w / Math.max(1, spec.categories.length) / 3
    : box.h / Math.max(1, spec.categories.length * barsPerRow(spec));
  if (slot >= 64) return { labels: sizes.lead, categories: sizes.large };
  if (slot >= 34) return { labels: sizes.large, categories: sizes.body };
  if (slot >= 24) return { labels: sizes.body, categories: sizes.small };
  return { labels: sizes.small, categories: sizes.fine };
}
