import type { ChartKind } from '../../../model/group';
import type { ChartItem } from '../../../scene/scene';
import { colourNameOf, type DeckLook } from '../plan/colour';
import { chartMarkup } from './chart-markup';
import type { ChartKindWriter } from './chart-plan';
import { bar, clustered, column, diverging } from './kinds/bars';
import { bullet } from './kinds/bullet';
import { doughnut } from './kinds/doughnut';
import { area, line } from './kinds/line';
import { pareto } from './kinds/pareto';
import { range } from './kinds/range';
import { scatter } from './kinds/scatter';
import { stacked, stacked100 } from './kinds/stacked';
import { waterfall } from './kinds/waterfall';
import { workbook } from './workbook';

const KINDS: Readonly<Record<ChartKind, ChartKindWriter>> = {
  bar,
  column,
  clustered,
  stacked,
  stacked100,
  line,
  area,
  doughnut,
  scatter,
  pareto,
  waterfall,
  range,
  bullet,
  diverging,
};

/** A chart of the scene as a native chart part with its embedded workbook. */
export function chartPart(item: ChartItem, look: DeckLook): { readonly xml: string; readonly workbook: Uint8Array } {
  const { chart, frame } = item;
  const native = KINDS[chart.kind](chart, { colour: colourNameOf(look), palette: look.palette, frame });
  const { xml, sheet } = chartMarkup(native, {
    labelSize: chart.labelSize,
    categorySize: chart.categorySize,
    language: look.language,
    width: frame.w,
    height: frame.h,
  });
  return { xml, workbook: workbook(sheet) };
}
