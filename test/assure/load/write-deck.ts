import { readFileSync, writeFileSync } from 'node:fs';
import { sceneToPptx } from '../../../src/main/export/deck-to-pptx';
import { stageDeck } from '../../../src/main/export/stage-deck';
import type { StageOrder } from '../../../src/main/export/worker-messages';

/* write-deck.ts DECK.json OUT.pptx: layout, checks and writing, as the window's export does them. */
const [deck = '', out = ''] = process.argv.slice(2);
const order = JSON.parse(readFileSync(deck, 'utf8')) as StageOrder;
writeFileSync(out, await sceneToPptx(stageDeck(order), order, () => {}));
