import { NO_FILL, NO_LINE } from '../xml/drawing';
import { tag, xmlPart } from '../xml/markup';
import { AXIS_IDS, axesMarkup } from './axis-markup';
import { chartTextProperties, type ChartText } from './label-markup';
import { HOLE } from './kinds/doughnut';
import type { NativeChart, Plot, PlotArea } from './native-chart';
import { seriesMarkup, type PlacedSeries } from './series-markup';
import type { Cell, Sheet } from './workbook';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A chart part and the sheet that its references name; both from the same cells, so they cannot differ. */
export function chartMarkup(chart: NativeChart, text: ChartText): { readonly xml: string; readonly sheet: Sheet } {
  const { plots, sheet } = placeSeries(chart);
  const axed = chart.plots.some(({ type }) => type !== 'doughnut');
  const xml = tag(
    'c:chartSpace',
    NAMESPACES,
    tag('c:date1904', { val: false }),
    tag('c:roundedCorners', { val: false }),
    tag(
      'c:chart',
      {},
      tag('c:autoTitleDeleted', { val: true }),
      tag(
        'c:plotArea',
        {},
        chart.area === null ? tag('c:layout') : layoutMarkup(chart.area),
        ...plots.map(({ plot, placed }) => plotMarkup(plot, placed, chart, text)),
        axed ? axesMarkup(chart, text) : '',
        tag('c:spPr', {}, NO_FILL, NO_LINE),
      ),
      chart.legend ? legendMarkup(plots.flatMap(({ placed }) => placed), text) : '',
      tag('c:plotVisOnly', { val: true }),
      tag('c:dispBlanksAs', { val: 'gap' }),
    ),
    tag('c:spPr', {}, NO_FILL, NO_LINE),
    tag(
      'c:txPr',
      {},
      tag('a:bodyPr'),
      tag('a:lstStyle'),
      tag('a:p', {}, tag('a:pPr', {}, tag('a:defRPr')), tag('a:endParaRPr', { lang: text.language })),
    ),
    tag('c:externalData', { 'r:id': 'rId1' }, tag('c:autoUpdate', { val: false })),
  );
  return { xml: xmlPart(xml), sheet };
}

/** Gives every series its column: categories first, then values; scatters take two columns a series. */
function placeSeries(chart: NativeChart): {
  readonly plots: readonly { readonly plot: Plot; readonly placed: readonly PlacedSeries[] }[];
  readonly sheet: Sheet;
} {
  const scatter = chart.plots.some(({ type }) => type === 'scatter');
  const columns: (readonly Cell[])[] = [[chart.categories.header, ...chart.categories.cells]];
  let index = 0;
  const plots = chart.plots.map((plot) => ({
    plot,
    placed: plot.series.map((series): PlacedSeries => {
      if (scatter) columns.push([`${series.name} x`, ...(series.x ?? [])]);
      const cells = [series.name, ...series.points.map(({ value }) => value)];
      // An area and the line on it are one series of numbers, and one column.
      const same = columns.findIndex((column, at) => at > 0 && !scatter && sameCells(column, cells));
      if (same === -1) columns.push(cells);
      return { series, index: index++, column: same === -1 ? columns.length - 1 : same };
    }),
  }));
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
  return { plots, sheet: { rows } };
}

const sameCells = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);

/** Where the plot stands in the chart. Without a target PowerPoint takes it for the outer one. */
const layoutMarkup = ({ target, x, y, w, h }: PlotArea): string =>
  tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      target === 'inner' ? tag('c:layoutTarget', { val: 'inner' }) : '',
      tag('c:xMode', { val: 'edge' }),
      tag('c:yMode', { val: 'edge' }),
      ...Object.entries({ x, y, w, h }).map(([side, value]) => tag(`c:${side}`, { val: Math.round(value * 1e5) / 1e5 })),
    ),
  );

/** The legend at the chart's top left, without the series that only help to draw. */
function legendMarkup(placed: readonly PlacedSeries[], text: ChartText): string {
  const left = placed.filter(({ series }) => !series.inLegend);
  return tag(
    'c:legend',
    {},
    tag('c:legendPos', { val: 't' }),
    ...left.map(({ index }) =>
      tag('c:legendEntry', {}, tag('c:idx', { val: index }), tag('c:delete', { val: true })),
    ),
    tag(
      'c:layout',
      {},
      tag('c:manualLayout', {}, tag('c:xMode', { val: 'edge' }), tag('c:yMode', { val: 'edge' }), tag('c:x', { val: 0 }), tag('c:y', { val: 0 })),
    ),
    tag('c:overlay', { val: false }),
    chartTextProperties(text.categorySize, 'tx1', false, text),
  );
}

function plotMarkup(plot: Plot, placed: readonly PlacedSeries[], chart: NativeChart, text: ChartText): string {
  const series = placed.map((one) => seriesMarkup(one, plot, chart, text));
  const axes = AXIS_IDS[plot.axes].map((val) => tag('c:axId', { val }));
  const colours = tag('c:varyColors', { val: plot.type === 'doughnut' });
  switch (plot.type) {
    case 'bar':
      return tag(
        'c:barChart',
        {},
        tag('c:barDir', { val: chart.lying ? 'bar' : 'col' }),
        tag('c:grouping', { val: plot.grouping }),
        colours,
        ...series,
        tag('c:gapWidth', { val: plot.gap }),
        tag('c:overlap', { val: plot.overlap }),
        ...axes,
      );
    case 'line':
      return tag('c:lineChart', {}, tag('c:grouping', { val: 'standard' }), colours, ...series, tag('c:marker', { val: true }), ...axes);
    case 'area':
      return tag('c:areaChart', {}, tag('c:grouping', { val: plot.grouping }), colours, ...series, ...axes);
    case 'scatter':
      return tag('c:scatterChart', {}, tag('c:scatterStyle', { val: 'lineMarker' }), colours, ...series, ...axes);
    case 'doughnut':
      return tag('c:doughnutChart', {}, colours, ...series, tag('c:firstSliceAng', { val: chart.turn }), tag('c:holeSize', { val: HOLE * 100 }));
  }
}
