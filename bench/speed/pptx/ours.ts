import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckToPptx } from '../../../src/main/export/deck-to-pptx';
import type { StageOrder } from '../../../src/main/export/worker-messages';
import { reportOn } from './result';

/* node ours.mjs DECK.json: layout, checks, writing, repair and zipping, as the command line does them. */
const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as StageOrder;
const second = join(import.meta.dirname, 'second.mjs');
await reportOn(async () => (await deckToPptx(order, second, () => {})).bytes);
