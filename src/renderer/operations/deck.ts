import { madeAgain, rebuild, respoken } from '../../core/edit/remake';
import { deckLanguage, type DeckLanguage } from '../../core/model/framing/deck-language';
import { strings } from '../strings';
import type { App } from '../state/context';
import { templateOf } from '../state/selectors';
import { composed, madeOfPresent } from './composing';

/** Pressed twice, it is built once. */
let isBuilding = false;

/** Makes the deck from what is chosen and shows it. Edited slides of an earlier build stay. */
export async function buildDeck(app: App): Promise<void> {
  if (isBuilding) return;
  isBuilding = true;
  try {
    const built = await madeOfPresent(app, (document) => composed(app, document));
    if (built === null || built.made === null) return;
    const { document, made: fresh } = built;
    const { store, now } = app;
    const deck = document.deck === null ? fresh.deck : rebuild(document.deck, fresh.deck);
    store.dispatch({ type: 'perform', command: { do: 'build-deck', deck, fit: fresh.fit }, at: now() });
    store.dispatch({ type: 'select-slides', slides: deck.slides.slice(0, 1).map(({ id }) => id) });
    store.dispatch({ type: 'go', step: 'deck' });
  } finally {
    isBuilding = false;
  }
}

/** Chooses the template; a deck that there already is is made anew with it. */
export async function changeTemplate(app: App, template: string): Promise<void> {
  const { store, now } = app;
  const { briefing, library } = store.get();
  const chosen = library.templates.find((entry) => entry.template.id === template)?.template ?? null;
  if (briefing?.history.present.deck != null) {
    const built = await madeOfPresent(app, (document) => composed(app, document, chosen));
    if (built === null || built.made === null || built.document.deck === null) return;
    const fresh = built.made;
    const command = { do: 'change-template', deck: { ...fresh.deck, brand: built.document.deck.brand }, fit: fresh.fit } as const;
    store.dispatch({ type: 'perform', command, at: now() });
  }
  store.dispatch({ type: 'choose-template', template });
}

/** Frames the deck in another language: its headings, its own sentences, how its numbers are written. */
export async function changeLanguage(app: App, language: DeckLanguage): Promise<void> {
  const { store, now } = app;
  const present = store.get().briefing?.history.present.deck ?? null;
  if (present === null || deckLanguage(present.language) === language) return;
  const built = await madeOfPresent(app, (document) => composed(app, document, templateOf(store.get()), language));
  if (built === null || built.made === null || built.document.deck === null) return;
  const deck = respoken(built.document.deck, built.made.deck);
  store.dispatch({ type: 'perform', command: { do: 'change-language', deck, fit: built.made.fit }, at: now() });
}

/** Makes one slide again as the template makes it. */
export async function resetSlide(app: App, id: string): Promise<void> {
  const { store, now } = app;
  const built = await madeOfPresent(app, (document) => composed(app, document));
  if (built === null || built.document.deck === null) return;
  const again = built.made === null ? null : madeAgain(built.document.deck, built.made.deck, id);
  if (again === null) {
    store.dispatch({ type: 'tell', notice: { tone: 'error', ...strings.deck.resetGone } });
    return;
  }
  store.dispatch({ type: 'perform', command: { do: 'reset-slide', ...again }, at: now() });
}
