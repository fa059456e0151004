import type { Deck } from '../../model/deck';
import type { Finding } from '../../model/finding';
import type { NumberReader } from '../../model/number-reader';
import type { DeckRule } from './deck-rule';
import { derivationStale } from './derivation-stale';
import { impliedRate } from './implied-rate';
import { ledgerBroken } from './ledger-broken';
import { noFigures } from './no-figures';
import { numberGate } from './number-gate';
import { promptLeft } from './prompt-left';

/** In the order a person should mend them. */
const RULES: readonly DeckRule[] = [
  ledgerBroken,
  numberGate,
  derivationStale,
  promptLeft,
  impliedRate,
  noFigures,
];

/** What every rule finds in a deck. */
export const checkDeck = (deck: Deck, readNumbers: NumberReader): readonly Finding[] =>
  RULES.flatMap((rule) => rule(deck, readNumbers));
