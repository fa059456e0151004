import type { App } from '../state/context';
import type { Restorable } from '../state/session';
import { ask } from './ask';

/** Fetches templates, brands, samples and recent briefings. */
export async function loadLibrary(app: App): Promise<void> {
  const [templates, brands, samples, recent] = await Promise.all([
    ask(app, 'templates:list', {}),
    ask(app, 'brands:list', {}),
    ask(app, 'article:samples', {}),
    ask(app, 'recent:list', {}),
  ]);
  app.store.dispatch({
    type: 'library',
    library: {
      ...(templates && { templates }),
      ...(brands && { brands }),
      ...(samples && { samples }),
      ...(recent && { recent }),
    },
  });
}

/** Fetches the recent briefings again, after one was opened or saved. */
export async function refreshRecent(app: App): Promise<void> {
  const recent = await ask(app, 'recent:list', {});
  if (recent !== null) app.store.dispatch({ type: 'library', library: { recent } });
}

/** Fetches the templates again, after one was added, changed or deleted. */
export async function refreshTemplates(app: App): Promise<void> {
  const templates = await ask(app, 'templates:list', {});
  if (templates !== null) app.store.dispatch({ type: 'library', library: { templates } });
}

/** Dresses the deck in a brand of the library, and the decks to come. */
export function wearBrand({ store, now }: App, brand: string): void {
  store.dispatch({ type: 'choose-brand', brand });
  store.dispatch({ type: 'perform', command: { do: 'set-brand', brand }, at: now() });
}

/** Fetches the brands again, after one was added, changed or deleted. */
export async function refreshBrands(app: App): Promise<void> {
  const brands = await ask(app, 'brands:list', {});
  if (brands !== null) app.store.dispatch({ type: 'library', library: { brands } });
}

/** Says what was done, and offers to undo it where that can be. */
export const tell = ({ store }: App, message: string, restore?: Restorable): void =>
  store.dispatch({
    type: 'tell',
    notice: { tone: 'done', message, hint: '', ...(restore !== undefined && { restore }) },
  });
