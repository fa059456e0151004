import type { BriefingDocument } from '../../core/model/document';
import { strings } from '../strings';
import type { App } from '../state/context';
import { newBriefing, type Briefing } from '../state/session';
import { ask } from './ask';
import { refreshRecent } from './library';

/** Shows the open dialog for a saved briefing. */
export async function openDocument(app: App): Promise<void> {
  const reply = await ask(app, 'document:open', {});
  if (reply?.outcome === 'opened') show(app, reply.document, reply.token, reply.name);
}

/** Opens a briefing of the recent list. */
export async function openRecent(app: App, token: string): Promise<void> {
  const reply = await ask(app, 'document:openRecent', { token });
  if (reply !== null) show(app, reply.document, reply.token, reply.name);
}

/** Saves to the briefing's file; asks where when it has none yet, or when `elsewhere`. */
export async function saveDocument(app: App, elsewhere = false): Promise<void> {
  const { briefing } = app.store.get();
  if (briefing === null) return;
  const document = briefing.history.present;
  const reply = await ask(app, 'document:save', {
    token: elsewhere ? null : briefing.token,
    suggestedName: fileName(briefing),
    document,
  });
  if (reply?.outcome !== 'saved') return;
  app.store.dispatch({ type: 'saved', token: reply.token, name: reply.name, document });
  await refreshRecent(app);
}

/** Brings back what was open when the app last ended without saving. True when there was something. */
export async function recover(app: App): Promise<boolean> {
  const reply = await ask(app, 'document:recover', {});
  if (reply === null || reply.document === null) return false;
  show(app, reply.document, null, titleOf(reply.document));
  app.store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.recovered } });
  return true;
}

/** A file name from the briefing's title, without what file systems refuse. */
export function fileName({ name, history }: Pick<Briefing, 'name' | 'history'>): string {
  const title = history.present.deck?.title ?? name;
  const safe = title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim();
  return safe.slice(0, 80) || strings.untitled;
}

/** Whether there are changes that its file does not have. */
export const isDirty = ({ saved, history }: Briefing): boolean => saved !== history.present;

const titleOf = (document: BriefingDocument): string =>
  document.deck?.title ?? document.extractions[0]?.outline.title ?? strings.untitled;

function show(app: App, document: BriefingDocument, token: string | null, name: string): void {
  const { library } = app.store.get();
  const briefing = newBriefing(document, {
    token,
    name,
    saved: token === null ? null : document,
    templateId: document.deck?.template.id ?? library.templates[0]?.template.id ?? '',
    brandId: document.deck?.brand ?? library.brands[0]?.brand.id ?? '',
  });
  app.store.dispatch({ type: 'open', briefing, step: document.deck === null ? 'article' : 'deck' });
}
