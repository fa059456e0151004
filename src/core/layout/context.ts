import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { LedgerEntry } from '../model/figure';
import type { ReferenceMarks } from './marks/reference-marks';
import type { TextMeasurer } from '../scene/text-measurer';

/** What every slide is laid out with; nothing in it changes while a deck is laid out. */
export interface LayoutContext {
  readonly deck: Deck;
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly marks: ReferenceMarks;
}
