import { chartPart } from '../chart/chart-part';
import type { PackageRepair } from './package-repair';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

/**
 * Every chart gets its part and its workbook. The library's own charts lose zeros from the
 * workbook, know neither label texts nor hatching, and put a whole Office theme into each workbook.
 */
export const charts: PackageRepair = (parts, deck) => {
  for (const { number, item } of deck.charts) {
    const part = `ppt/charts/chart${number}.xml`;
    const { xml, workbook } = chartPart(item, deck);
    parts.set(part, xml);
    parts.set(
      relationshipsOf(part),
      writeRelationships([relationship('rId1', 'package', `../embeddings/workbook${number}.xlsx`)]),
    );
    parts.set(`ppt/embeddings/workbook${number}.xlsx`, workbook);
  }
};
