import type { App } from '../state/context';
import type { Restorable } from '../state/session';
import { ask } from './ask';
import { refreshBrands, refreshTemplates } from './library';
import { restoreRecent } from './recent';

/** Puts back what was deleted. */
export async function restore(app: App, what: Restorable): Promise<void> {
  app.store.dispatch({ type: 'tell', notice: null });
  switch (what.what) {
    case 'template':
      await ask(app, 'templates:keep', { template: what.template, as: 'same' });
      return refreshTemplates(app);
    case 'brand':
      await ask(app, 'brands:keep', { brand: what.brand, as: 'same' });
      return refreshBrands(app);
    case 'recent':
      return restoreRecent(app, what.token, what.opened);
  }
}
