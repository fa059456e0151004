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

/** A briefing is tied to its file as it was. */
async function recoverBriefing(
  { tokens, seen, windows, here, briefings }: Services,
  { id, name, path, base, view }: BriefingHeader,
  content: Kept['content'],
) {
  const text = await (await briefings()).checkUnsaved(content);
  if (!text.ok) return text;
  here.journal = id;
  // Its file may be open in another window meanwhile; then this is a briefing without a file.
  const free = path !== null && windows.holding(path) === null ? path : null;
  if (free !== null) {
    here.path = free;
    if (base !== null) seen.recall(free, base);
  }
  const token = free === null ? null : tokens.tokenFor(free);
  return done({ outcome: 'recovered' as const, id, token, name, text: text.value, view });
}
