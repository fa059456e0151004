import { chartPart } from '../chart/chart-part';
import type { Parts } from '../library-parts';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

/**
 * Adds the charts of a slide, each with its workbook. The library's own charts lose zeros from the
 * workbook, know neither label texts nor hatching, and put a whole Office theme into each workbook.
 */
export function addCharts(parts: Parts, slide: SlidePlan, deck: DeckPlan): void {
  for (const { number, item } of slide.charts) {
    const part = `ppt/charts/chart${number}.xml`;
    const { xml, workbook } = chartPart(item, deck);
    parts.set(part, xml);
    parts.set(
      relationshipsOf(part),
      writeRelationships([relationship('rId1', 'package', `../embeddings/workbook${number}.xlsx`)]),
    );
    parts.set(`ppt/embeddings/workbook${number}.xlsx`, workbook);
  }
}
