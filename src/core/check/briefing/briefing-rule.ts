import type { Deck } from '../../model/deck';
import type { Extraction } from '../../model/extraction';
import type { Finding } from '../../model/finding';
import type { FitReport } from '../../model/fit';

/** A deck beside the articles it was made from. */
export interface BriefingInput {
  readonly deck: Deck;
  readonly extractions: readonly Extraction[];
  /** What the template found; null when it is not known any more. */
  readonly fit: FitReport | null;
}

/** A rule over a deck and its articles: what of them was used? */
export type BriefingRule = (input: BriefingInput) => readonly Finding[];
