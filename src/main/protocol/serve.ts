import { readFile } from 'node:fs/promises';
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
 * policy on every answer. Not with `registerFileProtocol`, which is a little faster: in Electron 25
 * one window in twenty then waits for its page for ever.
 */
export function serveApp(protocol: Protocol, pages: string): void {
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const located = method === 'GET' ? locate(url, pages) : null;
    const bytes = located && (await readFile(located.file).catch(() => null));
    if (!located || !bytes) return new Response('Not found', { status: 404, headers: headersFor(url) });
    return new Response(new Uint8Array(bytes), {
      headers: { ...headersFor(url), 'content-type': located.mime },
    });
  });
}
