import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { APP_SCHEME } from './app-scheme';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { locate } from './locate';

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
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

/** Serves `app://lectern/` from the folder of built pages, read-only, with the policy on every answer. */
export function serveApp(protocol: Protocol, pages: string): void {
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const located = method === 'GET' ? locate(url, pages) : null;
    const bytes = located && (await readFile(located.file).catch(() => null));
    if (!located || !bytes) return new Response('Not found', { status: 404, headers: HEADERS });
    return new Response(new Uint8Array(bytes), {
      headers: { ...HEADERS, 'content-type': located.mime },
    });
  });
}
