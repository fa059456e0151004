import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { hunspellBeside } from './scripts/build/hunspell-beside';
import { noteShippedPackages } from './scripts/build/shipped-packages';
import { withoutHttps } from './scripts/build/without-https';

const at = (path: string): string => resolve(import.meta.dirname, path);

const noted = (part: string) => ({ plugins: [withoutHttps(), noteShippedPackages(import.meta.dirname, part)] });

/** Everything is bundled: the product carries no node_modules. */
const bundled = { externalizeDeps: false } as const;

/**
 * One build for every runtime that may start it, from Electron 25 (Node 18.15, Chromium 114) on;
 * therefore main and preload are CommonJS. dist/, because out/ is where results go.
 */
export default defineConfig({
  main: {
    plugins: [...noted('main').plugins, hunspellBeside()],
    build: {
      ...bundled,
      outDir: at('dist/main'),
      target: 'node18',
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          'export-worker': at('src/main/export/export-worker.ts'),
          'second-worker': at('src/main/export/beside/second-worker.ts'),
          'parse-worker': at('src/cli/parse/parse-worker.ts'),
          'briefing-worker': at('src/main/documents/check-briefing-worker.ts'),
          'house-worker': at('src/main/house/house-worker.ts'),
          'spelling-worker': at('src/main/spelling/spelling-worker.ts'),
          cli: at('src/cli/cli.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    ...noted('preload'),
    build: {
      ...bundled,
      // A sandboxed preload script cannot require a shared chunk.
      isolatedEntries: true,
      outDir: at('dist/preload'),
      target: 'node18',
      rolldownOptions: {
        input: {
          index: at('src/preload/index.ts'),
          parse: at('src/preload/parse.ts'),
          print: at('src/preload/print.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...noted('renderer'),
    root: at('src/renderer'),
    build: {
      outDir: at('dist/renderer'),
      target: 'chrome114',
      minify: true,
      // Files, not data: URLs: the Content-Security-Policy allows only our own protocol.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ['index.html', 'parse/parse.html', 'print/print.html', 'present/present.html'].map((page) =>
          at(`src/renderer/${page}`),
        ),
      },
    },
    worker: { format: 'es' },
    // JSX needs no plugin: Vite's own transform, with React's automatic runtime.
    oxc: { jsx: { runtime: 'automatic' } },
  },
});
