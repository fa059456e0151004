import { extname, join, normalize, sep } from 'node:path';
import { isAppUrl, isParseUrl } from './app-scheme';

/** A file that may be served, and what it is served as. */
export interface Located {
  readonly file: string;
  readonly mime: string;
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/**
 * The file in the folder of built pages that an `app://` URL names, or null: another host, a way out of the folder (encoded
 * or not), or a kind of file that the app has no use for.
 */
export function locate(url: string, pages: string): Located | null {
  if (!isAppUrl(url) && !isParseUrl(url)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  const mime = MIME[extname(path)];
  if (!mime) return null;
  const file = normalize(join(pages, path));
  return file.startsWith(pages + sep) ? { file, mime } : null;
}
