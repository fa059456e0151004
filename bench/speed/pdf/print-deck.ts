import { readFileSync } from 'node:fs';
import { stageDeck } from '../../../src/main/export/deck-to-pptx';
import { electronCommand } from '../../../src/main/export/job/electron-command';
import { printInElectron } from '../../../src/main/export/job/print-in-electron';
import type { StageOrder } from '../../../src/main/export/worker-messages';

/*
 * node print.mjs DECK.json OUT.pdf: what `lectern export` does once it has a deck, for decks longer
 * than any article's. LECTERN_ELECTRON names the Electron to start.
 */
const [input = '', path = ''] = process.argv.slice(2);
const { scene } = stageDeck(JSON.parse(readFileSync(input, 'utf8')) as StageOrder);
const command = electronCommand(process.env, null);
if (!command.ok) throw new Error(command.failure.message);
const printed = await printInElectron(
  command.value,
  { scene, outputs: [{ format: 'pdf', path }] },
  { onProgress: () => {}, signal: new AbortController().signal },
  (noise) => process.stderr.write(noise),
);
if (!printed.ok) throw new Error(printed.failure.message);
