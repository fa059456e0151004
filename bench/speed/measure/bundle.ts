import { join } from 'node:path';
import { build } from 'vite';
import { withoutHttps } from '../../../scripts/build/without-https';

/** The programs that are timed as processes of their own. */
const CHILDREN = { ours: 'pptx/ours.ts', second: '../../src/main/export/beside/second-worker.ts', bare: 'pptx/bare.ts', print: 'pdf/print-deck.ts', chromium: 'pdf/print-in-chromium.ts' } as const;

export type Child = keyof typeof CHILDREN;

/** Others' programs are left as they are. */
const THEIRS: ReadonlySet<string> = new Set<Child>(['bare']);

/**
 * Builds the children as the product's own command line is built, so that no time goes into
 * compiling them.
 * @returns the file of each.
 */
export async function bundleChildren(folder: string): Promise<Readonly<Record<Child, string>>> {
  const here = join(import.meta.dirname, '..');
  const entries = Object.entries(CHILDREN).map(([name, file]) => [name, join(here, file)] as const);
  for (const theirs of [false, true]) {
    await build({
      root: here,
      configFile: false,
      logLevel: 'warn',
      plugins: theirs ? [] : [withoutHttps()],
      build: {
        ssr: true,
        target: 'node20',
        outDir: folder,
        emptyOutDir: !theirs,
        rolldownOptions: {
          input: Object.fromEntries(entries.filter(([name]) => THEIRS.has(name) === theirs)),
          external: ['playwright'],
          output: { entryFileNames: '[name].mjs' },
        },
      },
      ssr: { noExternal: /^(?!playwright)/ },
    });
  }
  const file = (name: Child): string => join(folder, `${name}.mjs`);
  return { ours: file('ours'), second: file('second'), bare: file('bare'), print: file('print'), chromium: file('chromium') };
}
