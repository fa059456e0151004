import { extname, join, normalize, sep } from 'node:path';
import { isAppUrl } from './app-scheme';

/** The folders that `app://lectern/` shows: the built pages, and the fonts under /fonts/. */
export interface ServedFolders {
  readonly pages: string;
  readonly fonts: string;
}

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

function inside(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

/**
 * The file that an `app://` URL names, or null: another host, a way out of the folders (encoded
 * or not), or a kind of file that the app has no use for.
 */
export function locate(url: string, folders: ServedFolders): Located | null {
  if (!isAppUrl(url)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  const mime = MIME[extname(path)];
  if (!mime) return null;
  const font = /^\/fonts\/(.+)$/.exec(path)?.[1];
  const file = font === undefined ? inside(folders.pages, path) : inside(folders.fonts, font);
  return file === null ? null : { file, mime };
}
