import type { DeckNumbers } from '../model/framing/deck-numbers';
import type { PageWords } from '../model/framing/page-words';
import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { LedgerEntry } from '../model/figure';
import type { Areas } from './frame/areas';
import type { HousePage } from './house/house-page';
import type { ReferenceMarks } from './marks/reference-marks';
import type { TextMeasurer } from '../scene/text-measurer';

/** What every slide is laid out with; nothing in it changes while a deck is laid out. */
export interface LayoutContext {
  readonly deck: Deck;
  readonly brand: Brand;
  /** How the deck's language writes the brand's numbers. */
  readonly numbers: DeckNumbers;
  /** What layout itself writes, in the deck's language. */
  readonly words: PageWords;
  readonly measurer: TextMeasurer;
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly marks: ReferenceMarks;
  readonly areas: Areas;
  /** The house's layout that the slide is written on; null where the brand is colours and fonts alone. */
  readonly house: HousePage | null;
}
