import { copyName } from '../../core/model/copy-name';
import { openDraft } from '../../core/edit/draft';
import type { Brand } from '../../core/model/brand';
import type { Finding } from '../../core/model/finding';
import type { App } from '../state/context';
import { strings } from '../strings';
import { ask } from './ask';
import { mayEdit } from './editing';
import { refreshBrands, tell } from './library';
import { slug } from '../../core/edit/template/template-of-deck';

const words = strings.library.said;

const names = ({ store }: App): readonly string[] => store.get().library.brands.map(({ brand }) => brand.name);

/** Shows a brand in its editor, as it was left there. */
export async function editBrand(app: App, id: string, taken: readonly Finding[] = []): Promise<void> {
  const entry = app.store.get().library.brands.find(({ brand }) => brand.id === id);
  if (entry === undefined || !(await mayEdit(app, 'brand', id))) return;
  app.store.dispatch({
    type: 'screen',
    screen: { show: 'brand', draft: openDraft(entry.brand, entry.origin), journal: app.newJournal(), given: null, taken },
  });
}

/** Adds a brand to the library under an id of its own. */
async function addBrand(app: App, brand: Brand): Promise<Brand | null> {
  const kept = await ask(app, 'brands:keep', { brand: { ...brand, id: slug(brand.name) }, as: 'new' });
  if (kept === null) return null;
  await refreshBrands(app);
  return kept.brand;
}

/** A copy of a brand, the user's own. */
export async function duplicateBrand(app: App, brand: Brand): Promise<Brand | null> {
  const copy = await addBrand(app, { ...brand, name: copyName(brand.name, names(app), words.copyWord) });
  if (copy !== null) tell(app, words.copied(copy.name));
  return copy;
}

/** A new brand, begun from the first of those that came with the app, in its editor. */
export async function newBrand(app: App): Promise<void> {
  const base = app.store.get().library.brands.find(({ origin }) => origin === 'bundled')?.brand;
  if (base === undefined) return;
  const [name] = freeNames(words.newBrand, names(app));
  const brand = await addBrand(app, {
    ...base,
    name,
    footer: '',
    marking: '',
    logo: { onLight: null, onDark: null },
  });
  if (brand !== null) await editBrand(app, brand.id);
}

const freeNames = (name: string, taken: readonly string[]): readonly [string] => {
  const stem = [name, ...Array.from({ length: taken.length + 1 }, (_, index) => `${name} ${index + 2}`)];
  return [stem.find((one) => !taken.includes(one)) ?? name];
};

/** Gives a brand another name. */
export async function renameBrand(app: App, brand: Brand, name: string): Promise<void> {
  if ((await ask(app, 'brands:keep', { brand: { ...brand, name }, as: 'same' })) !== null) await refreshBrands(app);
}

/** Deletes one of the user's own; it can be put back while the message stands. */
export async function removeBrand(app: App, brand: Brand): Promise<void> {
  if ((await ask(app, 'brands:remove', { id: brand.id })) === null) return;
  await refreshBrands(app);
  tell(app, words.deleted(brand.name), { what: 'brand', brand });
}

/** Saves a brand as a file that can be handed on. */
export async function exportBrand(app: App, brand: Brand): Promise<void> {
  const reply = await ask(app, 'brands:export', { brand });
  if (reply?.outcome === 'saved') tell(app, words.savedAs(reply.name));
}

/** Shows the open dialog for a brand file or the house's own presentation, and adds it to the library. */
export async function importBrand(app: App): Promise<string | null> {
  const reply = await ask(app, 'brands:import', {});
  switch (reply?.outcome) {
    case 'imported':
      await refreshBrands(app);
      if (reply.findings.length === 0) tell(app, words.imported(reply.brand.name));
      else await editBrand(app, reply.brand.id, reply.findings);
      return reply.brand.id;
    case 'known': {
      // Two that were one once: both stay, under names that tell them apart.
      const both = await addBrand(app, { ...reply.brand, name: copyName(reply.brand.name, names(app), words.copyWord) });
      if (both !== null) tell(app, words.importedBeside(both.name, reply.known));
      return both?.id ?? null;
    }
    default:
      return null;
  }
}
