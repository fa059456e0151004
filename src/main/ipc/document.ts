import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { BriefingDocument } from '../../core/model/document';
import { done, failed, type Result } from '../../core/model/result';
import type { Services } from '../services';
import { fileNameFrom } from '../storage/file-name';
import { fileStamp } from '../storage/file-stamp';
import { BRIEFING, readOwnFile, writeOwnFile } from '../storage/own-files';
import { readRecents, rememberRecent } from '../storage/recents';
import { readRecovery, writeRecovery } from '../storage/recovery';
import type { DomainHandlers } from './domains';

const BRIEFINGS = { name: 'Lectern briefings', extensions: ['lectern'] };

/** Opening, saving and recovering briefings. */
export const documentHandlers = (services: Services): DomainHandlers<'document'> => {
  const { folders, dialogs, tokens, pending } = services;
  /** How each open file looked when we last read or wrote it. */
  const seen = new Map<string, string | null>();

  const remember = async (path: string): Promise<void> => {
    seen.set(path, await fileStamp(path));
    await rememberRecent(folders.recents, { path, opened: new Date().toISOString() }, pending);
  };

  const open = async (path: string) => {
    const document = await readOwnFile(path, BRIEFING);
    if (!document.ok) return document;
    await remember(path);
    return done({
      outcome: 'opened' as const,
      token: tokens.tokenFor(path),
      name: basename(path),
      document: document.value,
    });
  };

  /** A file that another program changed since we saw it is replaced only when the user says so. */
  const mayReplace = async (path: string): Promise<boolean> => {
    const known = seen.get(path);
    const now = await fileStamp(path);
    if (known === undefined || known === null || now === null || now === known) return true;
    return dialogs.confirm(
      `${basename(path)} was changed by another program since it was opened.`,
      'Saving replaces what is there now.',
      'Replace',
    );
  };

  const save = async (path: string, document: BriefingDocument): Promise<Result<string>> => {
    const written = await writeOwnFile(path, document, pending);
    if (written.ok) await remember(path);
    return written;
  };

  return {
    async 'document:open'() {
      const path = await dialogs.openFile('Open a briefing', BRIEFINGS);
      return path === null ? done({ outcome: 'cancelled' }) : open(path);
    },

    async 'document:openRecent'({ token }) {
      const path = tokens.pathOf(token);
      return path.ok ? open(path.value) : path;
    },

    async 'document:recent'() {
      const recents = await readRecents(folders.recents);
      return done(
        recents.map(({ path, opened }) => ({
          token: tokens.tokenFor(path),
          name: basename(path),
          opened,
        })),
      );
    },

    async 'document:save'({ token, suggestedName, document }) {
      let path: string | null;
      if (token === null) {
        const name = fileNameFrom(suggestedName, '.lectern');
        path = await dialogs.saveFile('Save the briefing', name, BRIEFINGS);
      } else {
        const known = tokens.pathOf(token);
        if (!known.ok) return known;
        path = (await mayReplace(known.value)) ? known.value : null;
      }
      if (path === null) return done({ outcome: 'cancelled' });
      const written = await save(path, document);
      if (!written.ok) return written;
      return done({ outcome: 'saved', token: tokens.tokenFor(path), name: basename(path) });
    },

    async 'document:journal'({ document }) {
      try {
        await mkdir(dirname(folders.recovery), { recursive: true });
      } catch {
        return failed('no-journal', 'Unsaved work cannot be kept safe: Lectern’s own folder is not writable.', 'Save your work yourself, often.');
      }
      const written = await writeRecovery(folders.recovery, document, pending);
      return written.ok ? done({}) : written;
    },

    async 'document:recover'() {
      const document = await readRecovery(folders.recovery);
      return document.ok ? done({ document: document.value }) : document;
    },
  };
};
