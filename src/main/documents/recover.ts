import { done } from '../../core/model/result';
import type { Services } from '../services';
import { readRecovery, type BriefingHeader, type Kept } from '../storage/recovery';
import { recoverDraft } from './recover-draft';

/** Brings what was not saved back into the window that calls, as it stood. */
export async function recover(services: Services, id: string) {
  const kept = await readRecovery(services.folders.recovery, id);
  if (!kept.ok) return kept;
  const { header, content } = kept.value;
  return header.what === 'briefing' ? recoverBriefing(services, header, content) : recoverDraft(services, header, content);
}

/** Brings an unsaved briefing back, tied to its file as it was. */
export async function recoverBriefing(
  { tokens, seen, windows, here, briefings }: Services,
  { id, name, path, base, view }: BriefingHeader,
  content: Kept['content'],
) {
  // Its file may be open in another window meanwhile; then this is a briefing without a file.
  const holder = path === null ? null : windows.holding(path);
  const free = holder === null || holder === here ? path : null;
  // Claimed before it is read: no other window opens the same meanwhile.
  const before = { journal: here.journal, path: here.path };
  here.journal = id;
  here.path = free;
  const text = await (await briefings()).checkUnsaved(content);
  if (!text.ok) {
    here.journal = before.journal;
    here.path = before.path;
    return text;
  }
  if (free !== null && base !== null) seen.recall(free, base);
  const token = free === null ? null : tokens.tokenFor(free);
  return done({ outcome: 'recovered' as const, id, token, name, text: text.value, view });
}
