import { basename } from 'node:path';
import { app } from 'electron';
import { done, failed } from '../../core/model/result';
import type { Services } from '../services';
import { openBriefing, showBriefing } from '../documents/show-briefing';
import { fileNameFrom } from '../storage/file-name';
import { rememberRecent } from '../storage/recents';
import { bringForward, isTaken } from '../windows/app-window';
import type { DomainHandlers } from './domains';

const BRIEFINGS = { name: 'briefings', extensions: ['lectern'] } as const;

/** Opening and saving briefings. One file is open in one window only. */
export const documentHandlers = (services: Services): DomainHandlers<'document'> => {
  const { folders, dialogs, tokens, pending, seen, briefings, windows, here, refreshMenu } = services;

  /** In this window when it is empty, otherwise in another. */
  const openHere = async (path: string) => {
    const holder = windows.holding(path);
    if (holder !== null && holder !== here) {
      bringForward(holder);
      return done({ outcome: 'elsewhere' as const });
    }
    if (holder === null && isTaken(here)) {
      windows.place({ open: 'file', path });
      return done({ outcome: 'elsewhere' as const });
    }
    return openBriefing(services, path);
  };

  return {
    async 'document:open'() {
      const path = await dialogs.openFile('openBriefing', BRIEFINGS);
      return path === null ? done({ outcome: 'cancelled' }) : openHere(path);
    },

    async 'document:openRecent'({ token }) {
      const path = tokens.pathOf(token);
      return path.ok ? openHere(path.value) : path;
    },

    async 'document:save'({ token, suggestedName, text, overwrite }) {
      const known = token === null ? null : tokens.pathOf(token);
      if (known !== null && !known.ok) return known;
      const path =
        known?.value ??
        (await dialogs.saveFile('saveBriefing', fileNameFrom(suggestedName, '.lectern'), BRIEFINGS));
      if (path === null) return done({ outcome: 'cancelled' });
      const holder = windows.holding(path);
      if (holder !== null && holder !== here)
        return failed('open-elsewhere', basename(path));
      // The dialog has already asked whether to replace what stands under a name chosen there.
      const written = await (await briefings()).save(path, text, overwrite || known === null);
      if (!written.ok) return written;
      if (written.value === 'changed') return done({ outcome: 'changed', name: basename(path) });
      here.path = path;
      await rememberRecent(folders.recents, { path, opened: new Date().toISOString() }, pending);
      app.addRecentDocument(path);
      refreshMenu();
      return done({ outcome: 'saved', token: tokens.tokenFor(path), name: basename(path) });
    },

    async 'document:state'({ token }) {
      const path = tokens.pathOf(token);
      return path.ok ? done({ state: await seen.state(path.value) }) : path;
    },

    async 'document:reload'({ token }) {
      const path = tokens.pathOf(token);
      return path.ok ? showBriefing(services, path.value) : path;
    },
  };
};
