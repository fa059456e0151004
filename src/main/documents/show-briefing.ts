import { basename } from 'node:path';
import { app } from 'electron';
import { done } from '../../core/model/result';
import type { Services } from '../services';
import { rememberRecent } from '../storage/recents';
import { listRecovery, readRecovery, type Kept } from '../storage/recovery';
import { recoverBriefing } from './recover';

/**
 * Opens a briefing's file in the window that calls: what was changed of it and not saved comes back,
 * unless another program wrote the file since.
 */
export async function openBriefing(services: Services, path: string) {
  const changed = await changedSince(services, path);
  const recovered = changed?.header.what === 'briefing' ? await recoverBriefing(services, changed.header, changed.content) : null;
  return recovered?.ok === true ? recovered : showBriefing(services, path);
}

/** What was kept of changes to the file as it is now; null for none. */
async function changedSince({ folders, windows, seen }: Services, path: string): Promise<Kept | null> {
  const { kept } = await listRecovery(folders.recovery);
  const own = kept.find((header) => header.what === 'briefing' && header.path === path && windows.journalling(header.id) === null);
  if (own?.what !== 'briefing' || own.base === null || !(await seen.isWritten(path, own.base))) return null;
  const whole = await readRecovery(folders.recovery, own.id);
  return whole.ok ? whole.value : null;
}

/**
 * Reads a briefing for the window that calls. Of a damaged one the copy is offered that Lectern
 * kept when it was last saved; the damaged file stays as it is.
 */
export async function showBriefing(services: Services, path: string) {
  const { dialogs, folders, pending, tokens, here, refreshMenu } = services;
  const briefings = await services.briefings();
  const name = basename(path);
  // Claimed before it is read: no other window opens the same meanwhile.
  const before = here.path;
  here.path = path;
  const opened = await briefings.open(path);
  if (!opened.ok) here.path = before;
  if (opened.ok) {
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
