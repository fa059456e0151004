import type PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '../../../src/core/scene/chart-spec';
import type { ChartItem } from '../../../src/core/scene/scene';
import type { DeckPlan } from '../../../src/core/write/pptx/plan/deck-plan';
import { inches } from '../../../src/core/write/pptx/plan/object-literals';

/** The arguments of pptxgenjs' addChart. */
export interface ChartLiteral {
  readonly chart: PptxGenJS.CHART_NAME;
  readonly data: readonly { readonly name: string; readonly labels?: readonly string[]; readonly values: readonly number[] }[];
  readonly options: PptxGenJS.IChartOpts;
}

/** The library's nearest kind; what it does not have is drawn as columns. */
function nearest(kind: ChartSpec['kind']): PptxGenJS.CHART_NAME {
  switch (kind) {
    case 'line':
    case 'area':
    case 'doughnut':
    case 'scatter':
      return kind;
    default:
      return 'bar';
  }
}

/** A chart of the scene with all its values and labels, as pptxgenjs draws it. */
export function chartLiteral({ chart, frame, alt, name }: ChartItem, plan: DeckPlan): ChartLiteral {
  const labels = chart.categories.map(({ label }) => label);
  const kind = nearest(chart.kind);
  return {
    chart: kind,
    data: chart.series.map((series) => ({
      name: series.name,
      // A scatter's first series is its x values, and names nothing.
      ...(kind === 'scatter' ? {} : { labels }),
      values: series.points.map((point) => point?.value ?? 0),
    })),
    options: {
      ...inches(frame),
      objectName: name,
      altText: alt,
      barDir: chart.kind === 'bar' || chart.kind === 'bullet' || chart.kind === 'diverging' ? 'bar' : 'col',
      barGrouping: chart.kind === 'stacked' ? 'stacked' : chart.kind === 'stacked100' ? 'percentStacked' : 'clustered',
      chartColors: chart.series.map(({ colour }) => plan.colour(colour)),
      showValue: true,
      dataLabelFormatCode: '#,##0.0',
      dataLabelFontSize: chart.labelSize,
      catAxisLabelFontSize: chart.categorySize,
      showLegend: chart.legend,
      valAxisMinVal: chart.axis.min,
      valAxisMaxVal: chart.axis.max,
      valAxisHidden: true,
    },
  };
}
