import { existsSync } from 'node:fs';
import type { Protocol } from 'electron';
import { APP_SCHEME, isParseUrl } from './app-scheme';
import { CONTENT_SECURITY_POLICY, PARSE_SECURITY_POLICY } from './content-security-policy';
import { locate } from './locate';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const;

/** Chromium's number for a file that is not there. */
const NOT_FOUND = -6;

/** Gives the scheme an origin of its own; must run before the app is ready. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

const headersFor = (url: string): Readonly<Record<string, string>> => ({
  ...HEADERS,
  'content-security-policy': isParseUrl(url) ? PARSE_SECURITY_POLICY : CONTENT_SECURITY_POLICY,
});

/**
 * Serves `app://lectern/` and `app://parse/` from the folder of built pages, read-only, with the
 * policy on every answer. Not with `protocol.handle`: Electron passes what that answers through
 * streams of its main process, and a window is up a tenth later for it.
 */
export function serveApp(protocol: Protocol, pages: string): void {
  protocol.registerFileProtocol(APP_SCHEME, ({ method, url }, answer) => {
    const located = method === 'GET' ? locate(url, pages) : null;
    if (located === null || !existsSync(located.file)) return answer({ error: NOT_FOUND });
    answer({ path: located.file, headers: { ...headersFor(url), 'content-type': located.mime } });
  });
}
