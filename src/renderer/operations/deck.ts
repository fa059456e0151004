import { madeAgain, rebuild, respoken } from '../../core/edit/remake';
import { deckLanguage, type DeckLanguage } from '../../core/model/framing/deck-language';
import { strings } from '../strings';
import type { App } from '../state/context';
import { templateOf } from '../state/selectors';
import { composed } from './composing';

/** Makes the deck from what is chosen and shows it. Edited slides of an earlier build stay. */
export function buildDeck(app: App): void {
  const { store, now } = app;
  const document = store.get().briefing?.history.present;
  if (document === undefined) return;
  const fresh = composed(app, document);
  if (fresh === null) return;
  const deck = document.deck === null ? fresh.deck : rebuild(document.deck, fresh.deck);
  store.dispatch({ type: 'perform', command: { do: 'build-deck', deck, fit: fresh.fit }, at: now() });
  store.dispatch({ type: 'select-slides', slides: deck.slides.slice(0, 1).map(({ id }) => id) });
  store.dispatch({ type: 'go', step: 'deck' });
}

/** Chooses the template; a deck that there already is is made anew with it. */
export function changeTemplate(app: App, template: string): void {
  const { store, now } = app;
  const { briefing, library } = store.get();
  const deck = briefing?.history.present.deck ?? null;
  const chosen = library.templates.find((entry) => entry.template.id === template)?.template ?? null;
  const fresh = briefing === null || deck === null ? null : composed(app, briefing.history.present, chosen);
  if (deck !== null && fresh !== null) {
    const command = { do: 'change-template', deck: { ...fresh.deck, brand: deck.brand }, fit: fresh.fit } as const;
    store.dispatch({ type: 'perform', command, at: now() });
  }
  store.dispatch({ type: 'choose-template', template });
}

/** Frames the deck in another language: its headings, its own sentences, how its numbers are written. */
export function changeLanguage(app: App, language: DeckLanguage): void {
  const { store, now } = app;
  const document = store.get().briefing?.history.present;
  if (document === undefined || document.deck === null || deckLanguage(document.deck.language) === language) return;
  const fresh = composed(app, document, templateOf(store.get()), language);
  if (fresh === null) return;
  const deck = respoken(document.deck, fresh.deck);
  store.dispatch({ type: 'perform', command: { do: 'change-language', deck, fit: fresh.fit }, at: now() });
}

/** Makes one slide again as the template makes it. */
export function resetSlide(app: App, id: string): void {
  const { store, now } = app;
  const document = store.get().briefing?.history.present;
  if (document === undefined || document.deck === null) return;
  const fresh = composed(app, document);
  const again = fresh === null ? null : madeAgain(document.deck, fresh.deck, id);
  if (again === null) {
    store.dispatch({ type: 'tell', notice: { tone: 'error', ...strings.deck.resetGone } });
    return;
  }
  store.dispatch({ type: 'perform', command: { do: 'reset-slide', ...again }, at: now() });
}
