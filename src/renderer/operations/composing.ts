import { compose } from '../../core/compose/compose';
import { deckLanguage } from '../../core/model/framing/deck-language';
import type { BriefingDocument } from '../../core/model/document';
import type { Deck } from '../../core/model/deck';
import type { FitReport } from '../../core/model/fit';
import { brandOf, templateOf } from '../state/selectors';
import type { App } from '../state/context';

/**
 * The deck that the chosen template makes of `document` in the chosen brand, in the language that
 * its deck has; null before the library is there.
 */
export function composed(
  { store, now }: App,
  document: BriefingDocument,
  template = templateOf(store.get()),
  language = document.deck === null ? null : deckLanguage(document.deck.language),
): { readonly deck: Deck; readonly fit: FitReport } | null {
  const session = store.get();
  const brand = brandOf(session);
  if (template === null || brand === null) return null;
  const { extractions, choices } = document;
  const today = document.deck?.date ?? isoDate(new Date(now()));
  return compose({ template, brand, extractions, choices, today, occasion: '', ...(language !== null && { language }) });
}

/** ISO 8601 date where the person is: an export at midnight must not bear yesterday's date. */
export const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
