import { extname, resolve } from 'node:path';

/** What a file is to Lectern, by its name. */
export type FileRole = 'briefing' | 'template' | 'brand' | 'article';

/** Null: nothing that Lectern opens. */
export function roleOf(path: string, articles: readonly string[]): FileRole | null {
  const extension = extname(path).toLowerCase();
  switch (extension) {
    case '.lectern':
      return 'briefing';
    case '.lectern-template':
      return 'template';
    case '.lectern-brand':
      return 'brand';
    default:
      return articles.includes(extension.slice(1)) ? 'article' : null;
  }
}

/**
 * The files that a command line asks to open, whole paths. Switches are no files, and neither are
 * the program itself and the app's folder, which stand before them.
 */
export function filesInArguments(
  argv: readonly string[],
  folder: string,
  articles: readonly string[],
): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && roleOf(argument, articles) !== null)
    .map((argument) => resolve(folder, argument));
}
