import { basename } from 'node:path';
import { done, failed } from '../../core/model/result';
import { recoverBriefing } from '../documents/recover-briefing';
import type { Services } from '../services';
import { listRecovery, removeRecovery, writeRecovery } from '../storage/recovery';
import { bringForward, isTaken } from '../windows/app-window';
import type { DomainHandlers } from './domains';

/** Unsaved briefings: each kept in a recovery file of its own until it is saved or discarded. */
export const unsavedHandlers = (services: Services): DomainHandlers<'unsaved'> => {
  const { folders, tokens, pending, seen, windows, here } = services;
  /** Writes and removals of one window follow one another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };

  /** What has come of the briefing that is being kept. */
  let coming: { readonly id: string; readonly texts: Buffer[] } | null = null;

  return {
    'unsaved:part'({ id, part, text }) {
      if (part === 0 || coming === null || coming.id !== id) coming = { id, texts: [] };
      coming.texts[part] = Buffer.from(text);
      return done({});
    },

    'unsaved:keep': ({ id, token, name, aside, view, parts }) => {
      const texts = coming?.id === id ? coming.texts : [];
      coming = null;
      return inTurn(async () => {
        // Half of it is never written over all of it.
        if (Object.keys(texts).length !== parts) return failed('not-kept-whole');
        const path = token === null ? null : tokens.pathOf(token);
        if (path !== null && !path.ok) return path;
        const file = path?.value ?? null;
        const base = file === null ? null : seen.hashOf(file);
        const header = { id, name, path: file, base, kept: new Date().toISOString(), aside, view };
        const written = await writeRecovery(folders.recovery, header, texts, pending);
        return written.ok ? done({}) : written;
      });
    },

    'unsaved:drop': ({ id }) =>
      inTurn(async () => {
        await removeRecovery(folders.recovery, id);
        return done({});
      }),

    async 'unsaved:list'() {
      const { kept } = await listRecovery(folders.recovery);
      const loose = kept.filter(({ id }) => windows.journalling(id) === null);
      return done(
        loose.map(({ id, name, path, kept: time }) => ({
          id,
          name,
          file: path === null ? null : basename(path),
          kept: time,
        })),
      );
    },

    async 'unsaved:open'({ id }) {
      const holder = windows.journalling(id);
      if (holder !== null && holder !== here) {
        bringForward(holder);
        return done({ outcome: 'elsewhere' });
      }
      if (holder === null && isTaken(here)) {
        windows.place({ open: 'unsaved', id });
        return done({ outcome: 'elsewhere' });
      }
      return recoverBriefing(services, id);
    },
  };
};
