import { basename } from 'node:path';
import { app } from 'electron';
import { done } from '../../core/model/result';
import type { Services } from '../services';
import { rememberRecent } from '../storage/recents';

/**
 * Reads a briefing for the window that calls. Of a damaged one the copy is offered that Lectern
 * kept when it was last saved; the damaged file stays as it is.
 */
export async function showBriefing(services: Services, path: string) {
  const { dialogs, folders, pending, tokens, here, refreshMenu } = services;
  const briefings = await services.briefings();
  const name = basename(path);
  const opened = await briefings.open(path);
  if (opened.ok) {
    here.path = path;
    await rememberRecent(folders.recents, { path, opened: new Date().toISOString() }, pending);
    app.addRecentDocument(path);
    refreshMenu();
    return done({ outcome: 'opened' as const, token: tokens.tokenFor(path), name, text: opened.value });
  }
  const backup = await briefings.backupOf(path, opened.failure);
  if (backup === null) return opened;
  const wanted = await dialogs.confirmCopy(opened.failure);
  if (!wanted) return opened;
  const copy = await briefings.openBackup(backup);
  return copy.ok ? done({ outcome: 'opened' as const, token: null, name, text: copy.value }) : copy;
}
