import { done } from '../../core/model/result';
import type { Services } from '../services';
import { readRecovery } from '../storage/recovery';

/** Brings an unsaved briefing back into the window that calls, tied to its file as it was. */
export async function recoverBriefing({ folders, tokens, seen, windows, here, ...services }: Services, id: string) {
  const { checkUnsaved } = await services.briefings();
  const recovered = await readRecovery(folders.recovery, id, checkUnsaved);
  if (!recovered.ok) return recovered;
  const { name, path, base, text, view } = recovered.value;
  here.journal = id;
  // Its file may be open in another window meanwhile; then this is a briefing without a file.
  const free = path !== null && windows.holding(path) === null ? path : null;
  if (free !== null) {
    here.path = free;
    if (base !== null) seen.recall(free, base);
  }
  const token = free === null ? null : tokens.tokenFor(free);
  return done({ outcome: 'recovered' as const, id, token, name, text, view });
}
