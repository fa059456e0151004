import { basename, extname } from 'node:path';
import { done, failed, type Result } from '../../core/model/result';
import { copyNames } from '../../core/model/copy-name';
import { showInFolder } from '../desktop/show-in-folder';
import type { Services } from '../services';
import { readCover, removeCover, writeCover } from '../storage/covers';
import { forgetRecent, moveRecent, readRecents, rememberRecent, restoreRecent } from '../storage/recents';
import { isThere } from '../storage/is-there';
import { copyBeside, renameFile } from '../storage/rename-file';
import type { DomainHandlers } from './domains';

const stemOf = (path: string): string => basename(path, extname(path));

/** The list of recent briefings, and what can be done with their files. */
export const recentHandlers = ({ folders, tokens, pending }: Services): DomainHandlers<'recent'> => {
  const named = (path: string) => ({ token: tokens.tokenFor(path), name: basename(path) });

  /** Its picture goes with a file, whatever its name becomes. */
  const keepCover = async (from: string, to: string): Promise<void> => {
    const cover = await readCover(folders.covers, from);
    if (cover !== null) await writeCover(folders.covers, to, cover, pending);
  };

  const withPath = async (
    token: string,
    work: (path: string) => Promise<void>,
  ): Promise<Result<Record<string, never>>> => {
    const path = tokens.pathOf(token);
    if (!path.ok) return path;
    await work(path.value);
    return done({});
  };

  return {
    async 'recent:list'() {
      const recents = await readRecents(folders.recents);
      return done(
        await Promise.all(
          recents.map(async ({ path, opened }) => ({
            ...named(path),
            opened,
            missing: !(await isThere(path)),
            cover: await readCover(folders.covers, path),
          })),
        ),
      );
    },

    'recent:picture': ({ token, cover }) =>
      withPath(token, (path) => writeCover(folders.covers, path, cover, pending)),

    async 'recent:rename'({ token, name }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      const renamed = await renameFile(path.value, name);
      if (!renamed.ok) return renamed;
      await keepCover(path.value, renamed.value);
      if (renamed.value !== path.value) await removeCover(folders.covers, path.value);
      await moveRecent(folders.recents, path.value, renamed.value, pending);
      return done(named(renamed.value));
    },

    async 'recent:duplicate'({ token, word }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      const copied = await copyBeside(path.value, copyNames(stemOf(path.value), word));
      if (!copied.ok) return copied;
      await keepCover(path.value, copied.value);
      await rememberRecent(folders.recents, { path: copied.value, opened: new Date().toISOString() }, pending);
      return done(named(copied.value));
    },

    async 'recent:show'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      if (!(await isThere(path.value)))
        return failed('file-missing:moved', basename(path.value));
      return (await showInFolder(path.value)) ? done({}) : failed('cannot-show', basename(path.value));
    },

    'recent:forget': ({ token }) => withPath(token, (path) => forgetRecent(folders.recents, path, pending)),

    'recent:restore': ({ token, opened }) =>
      withPath(token, (path) => restoreRecent(folders.recents, { path, opened }, pending)),
  };
};
