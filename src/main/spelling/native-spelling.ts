import type { Session } from 'electron';
import { APP_SCHEME } from '../protocol/app-scheme';

/** macOS and Windows check spelling themselves, and Chromium asks them; on Linux we read the system's dictionaries. */
export const HAS_NATIVE_SPELLING = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Chromium would fetch a dictionary for each language that the system has none for, even with its
 * spelling switched off. A scheme that no network serves ends that before a name is looked up.
 */
export function keepSpellingOffline(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_SCHEME}://dictionaries/`);
  if (HAS_NATIVE_SPELLING) return;
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}
