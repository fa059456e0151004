import type { ChartKind } from '../../model/group';
import type { ChartSpec } from '../../scene/chart-spec';

const kindNames: Readonly<Record<ChartKind, string>> = {
  bar: 'Bar chart',
  column: 'Column chart',
  clustered: 'Clustered column chart',
  stacked: 'Stacked column chart',
  stacked100: 'Chart of shares of 100%',
  line: 'Line chart',
  area: 'Area chart',
  doughnut: 'Doughnut chart',
  scatter: 'Scatter chart',
  pareto: 'Pareto chart',
  waterfall: 'Waterfall chart',
  range: 'Chart of ranges',
  bullet: 'Bar chart against targets',
  diverging: 'Diverging bar chart',
};

/** 'Bar chart of drugs seized, tonnes: cannabis 163.4, cocaine 103.5, heroin 3.3.' */
export function proposedAlt(
  measure: string,
  spec: Pick<ChartSpec, 'kind' | 'categories' | 'series' | 'axis'>,
): string {
  const named = spec.series.length > 1;
  const rows = spec.categories.map((category, index) => {
    const values = spec.series.flatMap((series) => {
      const point = series.points[index];
      if (point == null) return [];
      return [named ? `${series.name} ${point.label}`.trim() : point.label];
    });
    return `${category.label} ${values.length === 0 ? 'no figure' : values.join(', ')}`;
  });
  const subject = measure.trim() === '' ? '' : ` of ${lowerFirst(measure.trim())}`;
  const scale = spec.axis.scale === 'log' ? ', logarithmic axis' : '';
  return `${kindNames[spec.kind]}${subject}${scale}: ${rows.join(named ? '; ' : ', ')}.`.replaceAll(
    '\u00a0',
    ' ',
  );
}

/** Names and abbreviations ('EUR', 'UK') keep their capital. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
