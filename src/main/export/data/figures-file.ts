import type { Deck } from '../../../core/model/deck';
import type { Scene } from '../../../core/scene/scene';
import { figureRecords } from '../../../core/write/data/figure-record';
import { writeCsv } from '../../../core/write/data/write-csv';
import { writeFiguresJson } from '../../../core/write/data/write-json';

/** The figures of a deck as the bytes of a file. */
export function figuresFile(format: 'csv' | 'json', deck: Deck, scene: Scene): Uint8Array {
  const records = figureRecords(deck, scene);
  return Buffer.from(format === 'csv' ? writeCsv(records) : writeFiguresJson(deck, records));
}
