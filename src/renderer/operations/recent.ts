import type { Cover } from '../../ipc/contract';
import type { BriefingDocument } from '../../core/model/document';
import { brandOf } from '../state/selectors';
import type { App } from '../state/context';
import type { Library } from '../state/session';
import { strings } from '../strings';
import { ask } from './ask';
import { refreshRecent, tell } from './library';

type Recent = Library['recent'][number];

const words = strings.library.said;

/** Keeps what the first slide of a briefing looks like, for the list of recent ones. */
export async function keepCover(app: App, token: string, document: BriefingDocument): Promise<void> {
  const brand = brandOf(app.store.get());
  const [first] = document.deck?.slides ?? [];
  if (document.deck === null || brand === null || first === undefined) return;
  const shown = JSON.stringify(first);
  // Ids of the ledger are short words; one that merely occurs in a text does no harm.
  const ledger = document.deck.ledger.filter(({ id }) => shown.includes(`"${id}"`));
  const cover: Cover = { deck: { ...document.deck, slides: [first], ledger }, brand };
  await app.bridge.call('recent:picture', { token, cover });
}

/** Gives a briefing's file another name. */
export async function renameRecent(app: App, token: string, name: string): Promise<void> {
  const renamed = await ask(app, 'recent:rename', { token, name });
  if (renamed !== null) await refreshRecent(app);
}

/** Copies a briefing's file beside itself. */
export async function duplicateRecent(app: App, token: string): Promise<void> {
  const copy = await ask(app, 'recent:duplicate', { token, word: words.copyWord });
  if (copy === null) return;
  await refreshRecent(app);
  tell(app, words.copied(withoutExtension(copy.name)));
}

/** Shows a briefing's file in the system's file manager. */
export const showRecent = (app: App, token: string): Promise<unknown> => ask(app, 'recent:show', { token });

/** Takes a briefing off the list; its file stays. */
export async function forgetRecent(app: App, { token, name, opened }: Recent): Promise<void> {
  if ((await ask(app, 'recent:forget', { token })) === null) return;
  await refreshRecent(app);
  tell(app, words.forgotten(withoutExtension(name)), { what: 'recent', token, opened });
}

/** Puts a briefing back on the list. */
export async function restoreRecent(app: App, token: string, opened: string): Promise<void> {
  await ask(app, 'recent:restore', { token, opened });
  await refreshRecent(app);
}

/** 'Results.lectern' as people call it. */
export const withoutExtension = (name: string): string => name.replace(/\.lectern$/i, '');
