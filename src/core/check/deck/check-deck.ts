import type { Deck } from '../../model/deck';
import type { Finding } from '../../model/finding';
import type { NumberReader } from '../../model/number-reader';
import type { DeckRule } from './deck-rule';
import { derivationStale } from './derivation-stale';
import { farApart } from './charts/far-apart';
import { lineUndated } from './charts/line-undated';
import { mixedPeriods } from './charts/mixed-periods';
import { mixedUnits } from './charts/mixed-units';
import { partsBeyondWhole } from './charts/parts-beyond-whole';
import { partsRounded } from './charts/parts-rounded';
import { ratesSummed } from './charts/rates-summed';
import { tooManySlices } from './charts/too-many-slices';
import { wholeUnstated } from './charts/whole-unstated';
import { markingMissing } from './craft/marking-missing';
import { slideEmpty } from './craft/slide-empty';
import { timelineOrder } from './craft/timeline-order';
import { impliedRate } from './implied-rate';
import { claimUnmarked } from './language/claim-unmarked';
import { judgementUnmarked } from './language/judgement-unmarked';
import { likelihoodBand } from './language/likelihood-band';
import { likelihoodConfidence } from './language/likelihood-confidence';
import { looseLikelihood } from './language/loose-likelihood';
import { titleClaim } from './language/title-claim';
import { ledgerBroken } from './ledger-broken';
import { noFigures } from './no-figures';
import { numberGate } from './numbers/number-gate';
import { promptLeft } from './prompt-left';
import { sourceConflict } from './source-conflict';

/** In the order a person should mend them. */
const RULES: readonly DeckRule[] = [
  ledgerBroken,
  numberGate,
  derivationStale,
  // What a chart may not do, then what it had better not
  mixedUnits,
  ratesSummed,
  wholeUnstated,
  partsBeyondWhole,
  mixedPeriods,
  farApart,
  lineUndated,
  tooManySlices,
  partsRounded,
  // What words claim
  titleClaim,
  claimUnmarked,
  judgementUnmarked,
  likelihoodBand,
  likelihoodConfidence,
  looseLikelihood,
  // What is not finished
  slideEmpty,
  timelineOrder,
  promptLeft,
  // What a reader may ask of the sources
  sourceConflict,
  impliedRate,
  noFigures,
  markingMissing,
];

/** What every rule finds in a deck. */
export const checkDeck = (deck: Deck, readNumbers: NumberReader): readonly Finding[] =>
  RULES.flatMap((rule) => rule(deck, readNumbers));
