import type { BriefingDocument } from '../../core/model/document';
import type { Response } from '../../ipc/contract';
import type { View } from '../../ipc/view';
import { strings } from '../strings';
import type { App } from '../state/context';
import { newBriefing, type Briefing } from '../state/session';
import { ask } from './ask';
import { documentText } from './document-text';
import { refreshRecent } from './library';
import { keepCover } from './recent';

/** Shows the open dialog for a saved briefing. */
export async function openDocument(app: App): Promise<void> {
  const reply = await ask(app, 'document:open', {});
  if (reply?.outcome === 'opened') showOpened(app, reply);
  if (reply?.outcome === 'recovered') showRecovered(app, reply);
}

/** Opens a briefing of the recent list. */
export async function openRecent(app: App, token: string): Promise<void> {
  const reply = await ask(app, 'document:openRecent', { token });
  if (reply?.outcome === 'opened') showOpened(app, reply);
  if (reply?.outcome === 'recovered') showRecovered(app, reply);
}

/** Where saving goes: the briefing's own file, a new one, or its own whatever stands there now. */
export type SaveWay = 'same' | 'elsewhere' | 'overwrite';

/**
 * Saves to the briefing's file; asks where when it has none yet, or when `elsewhere`. True once it
 * is saved.
 */
export async function saveDocument(app: App, way: SaveWay = 'same'): Promise<boolean> {
  const { briefing } = app.store.get();
  if (briefing === null) return false;
  const document = briefing.history.present;
  const reply = await ask(app, 'document:save', {
    token: way === 'elsewhere' ? null : briefing.token,
    suggestedName: fileName(briefing),
    text: (await documentText(document)).join(''),
    overwrite: way === 'overwrite',
  });
  if (reply?.outcome === 'changed') {
    app.store.dispatch({ type: 'sheet', sheet: { name: 'changed', file: reply.name, saving: true } });
  }
  if (reply?.outcome !== 'saved') return false;
  app.store.dispatch({ type: 'saved', token: reply.token, name: reply.name, document });
  await keepCover(app, reply.token, document);
  await refreshRecent(app);
  return true;
}

/** Shows the file as it is on the disk now. What was changed here and not saved is set aside. */
export async function reloadDocument(app: App): Promise<void> {
  const token = app.store.get().briefing?.token ?? null;
  if (token === null) return;
  const reply = await ask(app, 'document:reload', { token });
  if (reply !== null) showOpened(app, reply);
}

/** Asks what to do when another program changed the open file, and says so when it is gone. */
export async function lookAtFile(app: App): Promise<void> {
  const { briefing, sheet } = app.store.get();
  if (briefing === null || briefing.token === null || sheet !== null) return;
  const { token, name, saved } = briefing;
  const reply = await app.bridge.call('document:state', { token });
  if (!reply.ok || app.store.get().briefing?.token !== token) return;
  switch (reply.value.state) {
    case 'same':
      return;
    case 'changed':
      return app.store.dispatch({ type: 'sheet', sheet: { name: 'changed', file: name, saving: false } });
    case 'gone':
      // Said once: without its file the briefing counts as not saved.
      if (saved === null) return;
      app.store.dispatch({ type: 'unsaved' });
      return app.store.dispatch({ type: 'tell', notice: { tone: 'error', ...strings.platform.fileGone(name) } });
  }
}

/** A file name from the briefing's title, without what file systems refuse. */
export function fileName({ name, history }: Pick<Briefing, 'name' | 'history'>): string {
  const title = history.present.deck?.title ?? name;
  const safe = title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim();
  return cutBetweenWords(safe) || strings.untitled;
}

/** Characters of a title that its file is named by. */
const LONGEST_NAME = 80;

const cutBetweenWords = (title: string): string =>
  title.length <= LONGEST_NAME ? title : title.slice(0, LONGEST_NAME + 1).replace(/[\s,;:.–—-]+\S*$/u, '').slice(0, LONGEST_NAME);

/** Whether there are changes that its file does not have. */
export const isDirty = ({ saved, history }: Briefing): boolean => saved !== history.present;

/** Main has checked it by the schema; what it says is believed. */
const documentOf = (text: string): BriefingDocument => JSON.parse(text) as BriefingDocument;

/** Shows a briefing that was read from its file. */
export function showOpened(app: App, { text, token, name }: Omit<Response<'document:reload'>, 'outcome'>): void {
  const document = documentOf(text);
  show(app, document, { journal: app.newJournal(), token, name, saved: token === null ? null : document }, null);
}

/** Shows a briefing that was kept unsaved, as it stood. */
export function showRecovered(
  app: App,
  { id, token, name, text, view }: Omit<Extract<Response<'unsaved:open'>, { outcome: 'recovered' }>, 'outcome'>,
): void {
  show(app, documentOf(text), { journal: id, token, name, saved: null }, view);
  app.store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.recovered } });
}

type Origin = Pick<Briefing, 'journal' | 'token' | 'name' | 'saved'>;

function show({ store }: App, document: BriefingDocument, origin: Origin, view: View | null): void {
  const { library } = store.get();
  const known = (id: string | undefined): id is string =>
    library.templates.some(({ template }) => template.id === id);
  const proposed = document.deck?.template.id ?? view?.templateId;
  const briefing = newBriefing(document, {
    ...origin,
    templateId: known(proposed) ? proposed : (library.templates[0]?.template.id ?? ''),
    brandId: document.deck?.brand ?? view?.brandId ?? library.brands[0]?.brand.id ?? '',
  });
  const stood = view === null ? {} : { article: view.article, slides: view.slides };
  const step = view?.step ?? (document.deck === null ? 'article' : 'deck');
  store.dispatch({ type: 'open', briefing: { ...briefing, ...stood }, step });
  const form = view?.form ?? null;
  if (form !== null) store.dispatch({ type: 'form', form: { form, begun: true } });
}
