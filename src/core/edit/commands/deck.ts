import { withDeck, withFields } from '../change';
import type { Change } from '../command';

/** Puts a newly composed deck in place of the one before. */
export const buildDeck: Change<'build-deck' | 'change-template' | 'change-language'> = (document, { deck, fit }) =>
  withFields(document, { deck, fit });

/** Names the brand by its id; layout looks it up. */
export const setBrand: Change<'set-brand'> = (document, { brand }) =>
  withDeck(document, (deck) => withFields(deck, { brand }));

/** Sets the marking of every slide; empty for none. */
export const setMarking: Change<'set-marking'> = (document, { marking }) =>
  withDeck(document, (deck) => withFields(deck, { marking }));

/** Sets the title in the file's properties and foot. */
export const setDeckTitle: Change<'set-deck-title'> = (document, { title }) =>
  withDeck(document, (deck) => withFields(deck, { title }));

/** Sets the words at the foot of every content slide. */
export const setFooter: Change<'set-footer'> = (document, { footer }) =>
  withDeck(document, (deck) => withFields(deck, { footer }));
