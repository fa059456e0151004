import { join } from 'node:path';

/** Where the app's own files lie, the same from a checkout and inside a package. */
export interface AppPaths {
  readonly pages: string;
  readonly preload: string;
  readonly parsePreload: string;
  readonly printPreload: string;
  readonly exportWorker: string;
  /** The command line, for when the installed program is asked for a command. */
  readonly commandLine: string;
  readonly houseWorker: string;
  readonly briefingWorker: string;
  readonly spellingWorker: string;
  /** Hunspell as WebAssembly. */
  readonly hunspell: string;
  readonly articles: string;
  readonly brands: string;
  readonly templates: string;
  readonly manifest: string;
}

/** @param main the folder of the built main process, `dist/main`. */
export function appPaths(main: string): AppPaths {
  const dist = join(main, '..');
  const assets = join(dist, '..', 'assets');
  return {
    pages: join(dist, 'renderer'),
    preload: join(dist, 'preload', 'index.cjs'),
    parsePreload: join(dist, 'preload', 'parse.cjs'),
    printPreload: join(dist, 'preload', 'print.cjs'),
    exportWorker: join(main, 'export-worker.cjs'),
    commandLine: join(main, 'cli.cjs'),
    houseWorker: join(main, 'house-worker.cjs'),
    briefingWorker: join(main, 'briefing-worker.cjs'),
    spellingWorker: join(main, 'spelling-worker.cjs'),
    hunspell: join(main, 'hunspell.wasm'),
    articles: join(assets, 'articles'),
    brands: join(assets, 'brands'),
    templates: join(assets, 'templates'),
    manifest: join(dist, '..', 'package.json'),
  };
}
