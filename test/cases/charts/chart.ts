import type { ChartKind } from '../../../src/core/model/group';
import type { ChartContent, SlideOf } from '../../../src/core/model/slide';
import { say, slide } from '../case';

type Row = ChartContent['rows'][number];

/** A row of one or more numbers of the case ledger. */
export const row = (label: string, ...cells: readonly (string | null)[]): Row => ({
  label,
  date: null,
  note: '',
  cells: [...cells],
});

/** A row that stands at its date. */
export const dated = (label: string, date: string, ...cells: readonly (string | null)[]): Row => ({
  label,
  date,
  note: '',
  cells: [...cells],
});

/** A chart with the parts that a case does not care about filled in. */
export const chart = (
  kind: ChartKind,
  measure: string,
  rows: readonly Row[],
  change: Partial<ChartContent> = {},
): ChartContent => ({
  kind,
  measure,
  series: [''],
  rows,
  highlight: [],
  order: 'descending',
  total: null,
  scale: 'linear',
  alt: '',
  ...change,
});

/** A chart slide; with `notes` what stands beside it. */
export const chartSlide = (
  title: string,
  content: ChartContent,
  notes: Partial<Pick<SlideOf<'chart'>, 'soWhat' | 'readWithCare'>> = {},
): SlideOf<'chart'> =>
  slide('chart', `chart-${content.kind}`, say(title), {
    chart: content,
    soWhat: [],
    readWithCare: [],
    ...notes,
  });
