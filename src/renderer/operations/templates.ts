import { openDraft } from '../../core/edit/draft';
import { slug, templateOfDeck } from '../../core/edit/template/template-of-deck';
import { copyName } from '../../core/model/copy-name';
import type { Template } from '../../core/model/template';
import { strings } from '../strings';
import type { App } from '../state/context';
import { templateOf } from '../state/selectors';
import { chooseArticle } from './articles';
import { ask } from './ask';
import { mayEdit } from './editing';
import { refreshTemplates, tell } from './library';

const words = strings.library.said;

const names = ({ store }: App): readonly string[] =>
  store.get().library.templates.map(({ template }) => template.name);

/** Adds a template to the library under an id of its own: none is replaced. */
async function addTemplate(app: App, template: Template): Promise<Template | null> {
  const wanted = { ...template, id: slug(template.name) };
  const kept = await ask(app, 'templates:keep', { template: wanted, as: 'new' });
  if (kept === null) return null;
  await refreshTemplates(app);
  return kept.template;
}

/** Keeps the deck's shape as a template of the user's own; null when that failed. */
export async function keepTemplate(app: App, name: string): Promise<Template | null> {
  const template = present(app, name);
  const kept = template === null ? null : await addTemplate(app, template);
  if (kept !== null) tell(app, strings.export.keptTemplate(kept.name));
  return kept;
}

/** Saves the deck's shape as a file that can be handed on. */
export async function saveTemplateFile(app: App, name: string): Promise<void> {
  const template = present(app, name);
  if (template !== null) await exportTemplate(app, template);
}

/** Keeps the template, and asks for the next article to make a deck of with it. */
export async function applyToAnother(app: App, name: string): Promise<void> {
  const template = await keepTemplate(app, name);
  if (template === null) return;
  await chooseArticle(app, 'new', template.id);
}

/** Shows a template in its editor, as it was left there. */
export async function editTemplate(app: App, id: string): Promise<void> {
  const entry = app.store.get().library.templates.find(({ template }) => template.id === id);
  if (entry === undefined || !(await mayEdit(app, 'template', id))) return;
  app.store.dispatch({
    type: 'screen',
    screen: { show: 'template', draft: openDraft(entry.template, entry.origin), journal: app.newJournal(), given: null, chosen: null },
  });
}

/** A copy of a template, the user's own. */
export async function duplicateTemplate(app: App, template: Template): Promise<Template | null> {
  const copy = await addTemplate(app, { ...template, name: copyName(template.name, names(app), words.copyWord) });
  if (copy !== null) tell(app, words.copied(copy.name));
  return copy;
}

/** Gives a template another name. */
export async function renameTemplate(app: App, template: Template, name: string): Promise<void> {
  const kept = await ask(app, 'templates:keep', { template: { ...template, name }, as: 'same' });
  if (kept !== null) await refreshTemplates(app);
}

/** Deletes one of the user's own; it can be put back while the message stands. */
export async function removeTemplate(app: App, template: Template): Promise<void> {
  if ((await ask(app, 'templates:remove', { id: template.id })) === null) return;
  await refreshTemplates(app);
  tell(app, words.deleted(template.name), { what: 'template', template });
}

/** Saves a template as a file that can be handed on. */
export async function exportTemplate(app: App, template: Template): Promise<void> {
  const reply = await ask(app, 'templates:export', { template });
  if (reply?.outcome === 'saved') tell(app, words.savedAs(reply.name));
}

/** Shows the open dialog for a template file and adds it to the library. Its id, or null. */
export async function importTemplate(app: App): Promise<string | null> {
  const reply = await ask(app, 'templates:import', {});
  switch (reply?.outcome) {
    case 'imported':
      await refreshTemplates(app);
      tell(app, words.imported(reply.template.name));
      return reply.template.id;
    case 'known': {
      // Two that were one once: both stay, under names that tell them apart.
      const name = copyName(reply.template.name, names(app), words.copyWord);
      const both = await addTemplate(app, { ...reply.template, name });
      if (both !== null) tell(app, words.importedBeside(both.name, reply.known));
      return both?.id ?? null;
    }
    default:
      return null;
  }
}

function present({ store }: App, name: string): Template | null {
  const session = store.get();
  const deck = session.briefing?.history.present.deck ?? null;
  const base = templateOf(session);
  return deck === null || base === null ? null : templateOfDeck(deck, base, name);
}
