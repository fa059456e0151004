import { strings } from '../strings';
import type { App } from '../state/context';
import { brandOf } from '../state/selectors';
import { ask, working } from './ask';
import { brandedText } from './document-text';

/** Shows the system's print dialog for the deck. */
export async function printDeck(app: App): Promise<void> {
  const session = app.store.get();
  const deck = session.briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  if (deck === null || brand === null) return;
  await working(app, strings.platform.print.working, async () => ask(app, 'print:deck', { branded: await brandedText(deck, brand) }));
}
