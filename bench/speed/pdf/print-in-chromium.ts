import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { printable } from '../../../src/core/write/html/printable';
import { stageDeck } from '../../../src/main/export/stage-deck';
import type { StageOrder } from '../../../src/main/export/worker-messages';

/*
 * node chromium.mjs DECK.json OUT.pdf: the same page printed by a current Chromium and nothing else.
 * CHROMIUM names the browser, PAGES the folder of the built pages.
 */
const [input = '', out = ''] = process.argv.slice(2);
const pages = process.env['PAGES'] ?? '';
const ORIGIN = 'http://lectern.invalid';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

const { scene } = stageDeck(JSON.parse(readFileSync(input, 'utf8')) as StageOrder);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  // The order is our own and the sandbox cannot run as root.
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
await page.route(`${ORIGIN}/**`, async (route) => {
  const path = new URL(route.request().url()).pathname;
  await route.fulfill({
    body: readFileSync(join(pages, path)),
    contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  });
});
// What the page's preload gives it in the app: a job to draw, and ears for how it went.
await page.addInitScript(`
  window.lecternPrint = {
    onJob: (listener) => (window.startJob = listener),
    report: (report) => window.heard?.(report),
  };
  window.printDeck = (deck) => new Promise((resolve, reject) => {
    window.heard = ({ state, failure }) => {
      if (state === 'ready') resolve();
      if (state === 'failed') reject(new Error(failure.message));
    };
    window.startJob({ job: 1, deck, pieces: deck.pieces, output: { format: 'pdf', elsewhere: [] } });
  });
`);
await page.goto(`${ORIGIN}/print/print.html`);
await page.evaluate(`window.printDeck(${JSON.stringify(printable(scene))})`);
writeFileSync(out, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
await browser.close();
