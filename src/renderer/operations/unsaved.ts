import { assertNever } from '../../core/model/result';
import type { App } from '../state/context';
import { strings } from '../strings';
import { take } from './articles';
import { ask } from './ask';
import { showOpened, showRecovered } from './documents';
import { showDraft } from './editing';
import { loadLibrary } from './library';

const words = strings.platform;

/** Fetches what is kept unsaved and open in no window. */
export async function refreshUnsaved(app: App): Promise<void> {
  const unsaved = await ask(app, 'unsaved:list', {});
  if (unsaved !== null) app.store.dispatch({ type: 'library', library: { unsaved } });
}

/** Brings something unsaved back: here, or in a window of its own when this one is taken. */
export async function openUnsaved(app: App, id: string): Promise<void> {
  const reply = await ask(app, 'unsaved:open', { id });
  if (reply?.outcome === 'recovered') showRecovered(app, reply);
  if (reply?.outcome === 'draft') showDraft(app, reply);
  await refreshUnsaved(app);
}

/** Brings all of it back, each briefing in a window of its own, and an editor over the briefing that it stood over. */
export async function openAllUnsaved(app: App): Promise<void> {
  app.store.dispatch({ type: 'sheet', sheet: null });
  const { unsaved } = app.store.get().library;
  const briefingsFirst = unsaved.toSorted((one, other) => Number(other.what === 'briefing') - Number(one.what === 'briefing'));
  for (const { id } of briefingsFirst) await openUnsaved(app, id);
}

/** Lets something unsaved go for good. */
export async function discardUnsaved(app: App, id: string): Promise<void> {
  await ask(app, 'unsaved:drop', { id });
  await refreshUnsaved(app);
}

/** Shows what main wants shown: files from the system, what was open when the app last ended. */
export async function takeOrders(app: App): Promise<void> {
  for (;;) {
    const order = await ask(app, 'window:order', {});
    switch (order?.outcome) {
      case undefined:
      case 'nothing':
        return;
      case 'opened':
        showOpened(app, order);
        break;
      case 'recovered':
        showRecovered(app, order);
        break;
      case 'draft':
        showDraft(app, order);
        break;
      case 'article':
        await take(app, order.extraction, 'new');
        break;
      case 'imported':
        await loadLibrary(app);
        app.store.dispatch({
          type: 'tell',
          notice: { tone: 'done', ...words.imported[order.kind](order.name) },
        });
        break;
      case 'offer':
        await refreshUnsaved(app);
        if (app.store.get().library.unsaved.length > 0) {
          app.store.dispatch({ type: 'sheet', sheet: { name: 'unsaved' } });
        }
        if (order.damaged > 0) {
          app.store.dispatch({ type: 'tell', notice: { tone: 'error', ...words.damaged } });
        }
        break;
      default:
        assertNever(order);
    }
  }
}
