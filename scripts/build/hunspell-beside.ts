import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Puts Hunspell's WebAssembly beside the main process, which reads it from there: a bundle holds only scripts. */
export const hunspellBeside = (): Plugin => ({
  name: 'hunspell-beside',
  buildStart() {
    const file = createRequire(import.meta.url).resolve('hunspell-wasm/wasm/hunspell.wasm');
    this.emitFile({ type: 'asset', fileName: 'hunspell.wasm', source: readFileSync(file) });
  },
});
