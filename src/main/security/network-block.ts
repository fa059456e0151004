import type { Session } from 'electron';
import { APP_SCHEME } from '../protocol/app-scheme';
import { keepSpellingOffline } from '../spelling/native-spelling';

/** Counts what the app tried to reach; nothing of it left the computer. */
export interface NetworkBlock {
  blockedRequests(): number;
}

/** Schemes whose requests never leave the process: ours, and what Chromium makes from its own memory. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${APP_SCHEME}:`, 'data:', 'blob:', 'devtools:']);

/**
 * Refuses and counts every request of a session that is not for the app itself, and closes the
 * ways around that: spelling dictionaries and look-ups made ahead of time.
 */
export function blockNetwork(session: Session): NetworkBlock {
  let blocked = 0;
  session.webRequest.onBeforeRequest(({ url }, respond) => {
    const cancel = !LOCAL_SCHEMES.has(new URL(url).protocol);
    if (cancel) blocked += 1;
    respond({ cancel });
  });
  keepSpellingOffline(session);
  return { blockedRequests: () => blocked };
}
