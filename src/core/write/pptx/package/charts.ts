import { chartPart } from '../chart/chart-part';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import type { ZipPart } from '../zip';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

/**
 * The charts of a slide, each with its workbook. The library's own charts lose zeros from the
 * workbook, know neither label texts nor hatching, and put a whole Office theme into each workbook.
 */
export const chartParts = (slide: SlidePlan, deck: DeckPlan): readonly ZipPart[] =>
  slide.charts.flatMap(({ number, item }) => {
    const name = `ppt/charts/chart${number}.xml`;
    const { xml, workbook } = chartPart(item, deck);
    const relationships = writeRelationships([relationship('rId1', 'package', `../embeddings/workbook${number}.xlsx`)]);
    return [
      { name, content: xml },
      { name: relationshipsOf(name), content: relationships },
      { name: `ppt/embeddings/workbook${number}.xlsx`, content: workbook },
    ];
  });
