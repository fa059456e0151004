import type { App } from '../state/context';
import { ask } from './ask';

/** Fetches templates, brands, samples and recent briefings. */
export async function loadLibrary(app: App): Promise<void> {
  const [templates, brands, samples, recent] = await Promise.all([
    ask(app, 'templates:list', {}),
    ask(app, 'brands:list', {}),
    ask(app, 'article:samples', {}),
    ask(app, 'document:recent', {}),
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
  const recent = await ask(app, 'document:recent', {});
  if (recent !== null) app.store.dispatch({ type: 'library', library: { recent } });
}

/** Shows the open dialog for a template file and adds it to the library. */
export async function importTemplate(app: App): Promise<void> {
  const reply = await ask(app, 'templates:import', {});
  if (reply?.outcome !== 'imported') return;
  const templates = await ask(app, 'templates:list', {});
  if (templates !== null) app.store.dispatch({ type: 'library', library: { templates } });
  app.store.dispatch({ type: 'choose-template', template: reply.template.id });
}

/** Shows the open dialog for a brand file and adds it to the library. */
export async function importBrand(app: App): Promise<string | null> {
  const reply = await ask(app, 'brands:import', {});
  if (reply?.outcome !== 'imported') return null;
  const brands = await ask(app, 'brands:list', {});
  if (brands !== null) app.store.dispatch({ type: 'library', library: { brands } });
  return reply.brand.id;
}
