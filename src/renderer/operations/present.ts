import type { App } from '../state/context';
import { sceneOf } from '../state/scenes';
import { brandOf } from '../state/selectors';
import { openingOf } from '../present/opening';
import { ask } from './ask';
import { brandedText } from './document-text';

/** Shows the deck full-screen, from its first page or from the slide that is selected. */
export async function present(app: App, from: 'beginning' | 'here'): Promise<void> {
  const session = app.store.get();
  const { briefing } = session;
  const deck = briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  if (briefing === null || deck === null || brand === null) return;
  const scene = sceneOf(deck, brand);
  const shown = scene.slides.findIndex(({ slide }) => slide === briefing.slides.at(-1));
  const page = from === 'beginning' ? 0 : Math.max(0, shown);
  const branded = await brandedText(deck, brand);
  await ask(app, 'present:start', { branded, opening: JSON.stringify(openingOf(scene, page)), pages: scene.slides.length, page });
}

/** Selects the slide that a show ended on. */
export function showLast({ store }: App, page: number): void {
  const session = store.get();
  const deck = session.briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  if (deck === null || brand === null) return;
  const { slides } = sceneOf(deck, brand);
  const last = slides[Math.min(page, slides.length - 1)];
  if (last !== undefined) store.dispatch({ type: 'select-slides', slides: [last.slide] });
}
