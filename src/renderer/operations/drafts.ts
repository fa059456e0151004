import { openDraft } from '../../core/edit/draft';
import type { DraftField } from '../../core/edit/draft-part';
import { slug } from '../../core/edit/template/template-of-deck';
import type { Brand } from '../../core/model/brand';
import { copyName } from '../../core/model/copy-name';
import { templateSchema, type Template } from '../../core/model/template';
import type { App } from '../state/context';
import type { Editor } from '../state/session';
import { strings } from '../strings';

type Named = { readonly id: string; readonly name: string };

/** The user's own copy of what came with the app. Another window may make one at the same time: no two get the same id. */
function ownCopy<T extends Named>({ newJournal }: App, value: T, others: readonly Named[]): T {
  const name = copyName(value.name, others.map((one) => one.name), strings.library.said.copyWord);
  return { ...value, name, id: `${slug(name)}-${newJournal().slice(1, 7)}` };
}

/** What a change of one that came with the app makes of the copy: all but who it is. */
const onCopy = <T extends Named>(copy: T, before: T, changed: T): T => ({
  ...changed,
  id: copy.id,
  name: changed.name === before.name ? copy.name : changed.name,
});

/** Changes the brand in the editor. The first change of one that came with the app makes a copy. */
export function changeBrand(app: App, field: DraftField, change: (brand: Brand) => Brand): void {
  const { screen, library } = app.store.get();
  if (screen?.show !== 'brand') return;
  const { draft } = screen;
  const changed = change(draft.present);
  const at = app.now();
  if (draft.origin === 'own') {
    app.store.dispatch({ type: 'draft-brand', brand: changed, field, at });
    return;
  }
  const copy = ownCopy(app, draft.present, library.brands.map(({ brand }) => brand));
  app.store.dispatch({ type: 'screen', screen: { ...screen, draft: openDraft(copy, 'own') } });
  app.store.dispatch({ type: 'draft-brand', brand: onCopy(copy, draft.present, changed), field, at });
}

/** Changes the template in the editor. The first change of one that came with the app makes a copy. */
export function changeTemplate(app: App, field: DraftField, change: (template: Template) => Template): void {
  const { screen, library } = app.store.get();
  if (screen?.show !== 'template') return;
  const { draft } = screen;
  const changed = change(draft.present);
  const at = app.now();
  if (draft.origin === 'own') {
    app.store.dispatch({ type: 'draft-template', template: changed, field, at });
    return;
  }
  const copy = ownCopy(app, draft.present, library.templates.map(({ template }) => template));
  app.store.dispatch({ type: 'screen', screen: { ...screen, draft: openDraft(copy, 'own') } });
  app.store.dispatch({ type: 'draft-template', template: onCopy(copy, draft.present, changed), field, at });
}

/** Whether the draft differs from what its file says. */
export const hasChanges = ({ draft: { origin, past, future } }: Editor): boolean =>
  origin === 'own' && past.length + future.length > 0;

/** Whether what an editor shows is in the library: it is, it soon will be, or it cannot yet. */
export type Kept = 'kept' | 'keeping' | 'not-yet';

/** There is nothing to save: the library is given every change a moment after it was made. */
export function keptOf(editor: Editor): Kept {
  const { draft, given } = editor;
  if (!hasChanges(editor)) return 'kept';
  if (given?.value !== draft.present) return 'keeping';
  return given.taken ? 'kept' : 'not-yet';
}

/** Keeps a brand that was changed; true once it is in the library, false while it has no name. */
export async function keepBrand(app: App, brand: Brand): Promise<boolean> {
  if (brand.name.trim() === '') return false;
  const reply = await app.bridge.call('brands:keep', { brand, as: 'same' });
  if (!reply.ok) return false;
  const { brands } = app.store.get().library;
  const entry = { origin: 'own' as const, brand };
  app.store.dispatch({ type: 'library', library: { brands: withEntry(brands, entry, (one) => one.brand.id) } });
  return true;
}

/** Keeps a template that was changed; false while something in it is still missing. */
export async function keepTemplate(app: App, template: Template): Promise<boolean> {
  if (!templateSchema.safeParse(template).success) return false;
  const reply = await app.bridge.call('templates:keep', { template, as: 'same' });
  if (!reply.ok) return false;
  const { templates } = app.store.get().library;
  const entry = { origin: 'own' as const, template };
  app.store.dispatch({ type: 'library', library: { templates: withEntry(templates, entry, (one) => one.template.id) } });
  return true;
}

function withEntry<T>(list: readonly T[], entry: T, idOf: (one: T) => string): readonly T[] {
  const known = list.some((one) => idOf(one) === idOf(entry));
  return known ? list.map((one) => (idOf(one) === idOf(entry) ? entry : one)) : [...list, entry];
}
