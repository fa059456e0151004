import { templateOfDeck } from '../../core/edit/template/template-of-deck';
import type { Template } from '../../core/model/template';
import { strings } from '../strings';
import type { App } from '../state/context';
import { templateOf } from '../state/selectors';
import { chooseArticle } from './articles';
import { ask } from './ask';

const words = strings.export;

/** Keeps the deck's shape as a template of the user's own; null when that failed. */
export async function keepTemplate(app: App, name: string): Promise<Template | null> {
  const template = present(app, name);
  if (template === null || (await ask(app, 'templates:keep', { template })) === null) return null;
  const templates = await ask(app, 'templates:list', {});
  if (templates !== null) app.store.dispatch({ type: 'library', library: { templates } });
  tell(app, words.keptTemplate(name));
  return template;
}

/** Saves the deck's shape as a file that can be handed on. */
export async function saveTemplateFile(app: App, name: string): Promise<void> {
  const template = present(app, name);
  if (template === null) return;
  const reply = await ask(app, 'templates:export', { template });
  if (reply?.outcome === 'saved') tell(app, words.savedTemplate(reply.name));
}

/** Keeps the template, and asks for the next article to make a deck of with it. */
export async function applyToAnother(app: App, name: string): Promise<void> {
  const template = await keepTemplate(app, name);
  if (template === null) return;
  await chooseArticle(app, 'new', template.id);
}

function present({ store }: App, name: string): Template | null {
  const session = store.get();
  const deck = session.briefing?.history.present.deck ?? null;
  const base = templateOf(session);
  return deck === null || base === null ? null : templateOfDeck(deck, base, name);
}

const tell = ({ store }: App, message: string): void =>
  store.dispatch({ type: 'tell', notice: { tone: 'done', message, hint: '' } });
