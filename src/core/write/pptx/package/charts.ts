import type { ChartItem } from '../../../scene/scene';
import { chartPart } from '../chart/chart-part';
import type { DeckLook } from '../plan/colour';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import type { ZipPart } from '../zip';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

/** A chart to be written with its workbook, wherever its archive is made. */
export interface ChartOrder {
  readonly order: 'chart';
  /** 1, 2, … in the order of the deck. */
  readonly number: number;
  readonly item: ChartItem;
  readonly look: DeckLook;
}

/** The charts of a slide. */
export const chartOrders = ({ charts }: SlidePlan, { look }: DeckPlan): readonly ChartOrder[] =>
  charts.map(({ number, item }) => ({ order: 'chart', number, item, look }));

/** The paths of a chart's parts: itself, what it leads to, and its workbook. */
export function chartNames({ number }: ChartOrder): readonly [chart: string, relationships: string, workbook: string] {
  const name = `ppt/charts/chart${number}.xml`;
  return [name, relationshipsOf(name), `ppt/embeddings/workbook${number}.xlsx`];
}

/**
 * A chart with its workbook. The library's own charts lose zeros from the workbook, know neither label
 * texts nor hatching, and put a whole Office theme into each workbook.
 */
export function chartParts(order: ChartOrder): readonly ZipPart[] {
  const [name, relationshipsName, workbookName] = chartNames(order);
  const { xml, workbook } = chartPart(order.item, order.look);
  const relationships = writeRelationships([relationship('rId1', 'package', `../embeddings/workbook${order.number}.xlsx`)]);
  return [
    { name, content: xml },
    { name: relationshipsName, content: relationships },
    { name: workbookName, content: workbook },
  ];
}
