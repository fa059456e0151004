import { basename } from 'node:path';
import { done, failed, type Result } from '../../core/model/result';
import { orderOf } from '../documents/offer-unsaved';
import { recover } from '../documents/recover';
import { recoverDraft } from '../documents/recover-draft';
import type { Services } from '../services';
import { listRecovery, readRecovery, removeRecovery, writeRecovery, type RecoveryHeader } from '../storage/recovery';
import { bringForward, isTaken } from '../windows/app-window';
import type { DomainHandlers } from './domains';

type Unsaved = Parameters<DomainHandlers<'unsaved'>['unsaved:keep']>[0];

/** What is not saved, briefings and drafts: each kept in a recovery file of its own until it is saved or discarded. */
export const unsavedHandlers = (services: Services): DomainHandlers<'unsaved'> => {
  const { folders, tokens, pending, seen, windows, here } = services;
  /** Writes and removals of one window follow one another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };

  /** What has come of what is being kept: a briefing, and a draft over it. */
  const coming = new Map<string, Buffer[]>();

  const headerOf = (common: Pick<RecoveryHeader, 'id' | 'name' | 'aside' | 'kept'>, of: Unsaved['of']): Result<RecoveryHeader> => {
    if (of.what !== 'briefing') return done({ ...common, ...of });
    const path = of.token === null ? null : tokens.pathOf(of.token);
    if (path !== null && !path.ok) return path;
    const file = path?.value ?? null;
    return done({ ...common, what: of.what, path: file, base: file === null ? null : seen.hashOf(file), view: of.view });
  };

  return {
    'unsaved:part'({ id, part, text }) {
      const texts = part === 0 ? [] : (coming.get(id) ?? []);
      texts[part] = Buffer.from(text);
      coming.set(id, texts);
      return done({});
    },

    'unsaved:keep': ({ id, name, aside, parts, of }) => {
      const texts = coming.get(id) ?? [];
      coming.delete(id);
      return inTurn(async () => {
        // Half of it is never written over all of it.
        if (Object.keys(texts).length !== parts) return failed('not-kept-whole');
        const header = headerOf({ id, name, aside, kept: new Date().toISOString() }, of);
        if (!header.ok) return header;
        const written = await writeRecovery(folders.recovery, header.value, texts, pending);
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
        loose.map((header) => ({
          id: header.id,
          what: header.what,
          name: header.name,
          file: header.what === 'briefing' && header.path !== null ? basename(header.path) : null,
          kept: header.kept,
        })),
      );
    },

    async 'unsaved:open'({ id }) {
      const holder = windows.journalling(id);
      if (holder !== null && holder !== here) {
        bringForward(holder);
        return done({ outcome: 'elsewhere' });
      }
      const kept = (await listRecovery(folders.recovery)).kept.find((header) => header.id === id);
      if (kept === undefined) return failed('no-longer-kept');
      // An editor goes over the briefing that it stood over; over any other it opens where it is asked for.
      const beneath = kept.what === 'briefing' || kept.over === null ? null : windows.journalling(kept.over);
      if (beneath !== null && beneath !== here) {
        windows.give(beneath, orderOf(kept));
        return done({ outcome: 'elsewhere' });
      }
      const isHere = holder === here || beneath === here;
      if (!isHere && isTaken(here)) {
        windows.place(orderOf(kept));
        return done({ outcome: 'elsewhere' });
      }
      return recover(services, id);
    },

    async 'unsaved:edit'({ what, entry }) {
      const holder = windows.editing(what, entry);
      if (holder !== null && holder !== here) {
        bringForward(holder);
        return done({ outcome: 'elsewhere' });
      }
      const { kept } = await listRecovery(folders.recovery);
      const own = kept.find((header) => header.what === what && header.entry === entry);
      const whole = own === undefined ? null : await readRecovery(folders.recovery, own.id);
      if (whole?.ok === true && whole.value.header.what !== 'briefing') {
        const draft = recoverDraft(services, whole.value.header, whole.value.content);
        // One that cannot be used waits in the list; the library's own can be changed all the same.
        if (draft.ok) return draft;
      }
      here.editing = { what, entry, draft: null };
      return done({ outcome: 'free' });
    },
  };
};
