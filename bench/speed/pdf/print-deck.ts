import { readFileSync } from 'node:fs';
import { electronCommand } from '../../../src/main/export/job/electron-command';
import { startPrinter } from '../../../src/main/export/job/print-in-electron';
import type { StageOrder } from '../../../src/main/export/worker-messages';

/*
 * node print.mjs DECK.json OUT.pdf: what `lectern export` does, with a deck longer than any article's
 * in the article's place. LECTERN_ELECTRON names the Electron to start.
 */
const [input = '', path = ''] = process.argv.slice(2);
const command = electronCommand(process.env, null);
if (!command.ok) throw new Error(command.failure.message);
const printer = startPrinter(command.value, (noise) => process.stderr.write(noise));
const { stageDeck } = await import('../../../src/main/export/stage-deck');
const { scene } = stageDeck(JSON.parse(readFileSync(input, 'utf8')) as StageOrder);
const printed = await printer.print(
  { scene, outputs: [{ format: 'pdf', path }] },
  { onProgress: () => {}, signal: new AbortController().signal },
);
if (!printed.ok) throw new Error(printed.failure.message);
