import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { Printable } from '../../src/core/scene/printable';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium of this machine that is newer than the fallback runtime's, which writes no tags; null where there is none. */
export const currentChromium = (): string | null => [process.env['CHROMIUM'] ?? '', ...KNOWN].find((file) => existsSync(file)) ?? null;

const ORIGIN = 'http://lectern.invalid';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

/** What the print page's preload gives it in the app: a job to draw, and ears for how it went. */
const BRIDGE = `
  window.lecternPrint = {
    onJob: (listener) => (window.startJob = listener),
    report: (report) => window.heard?.(report),
  };
  window.showDeck = (deck) => new Promise((resolve, reject) => {
    window.heard = ({ state, failure }) => {
      if (state === 'ready') resolve();
      if (state === 'failed') reject(new Error(failure.message));
    };
    window.startJob({ job: 1, deck, pieces: deck.pieces, output: { format: 'pdf', elsewhere: [] } });
  });
`;

/** The app's own print page in a browser. */
export interface ChromiumPrinter {
  /** Prints a deck, tagged and with an outline; nothing is added to what Chromium writes. */
  print(deck: Printable): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** @param pages the folder of the built pages. */
export async function startChromium(executablePath: string, pages: string): Promise<ChromiumPrinter> {
  // What is printed is our own, and the sandbox cannot run as root.
  const browser: Browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const page: Page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({ body: readFileSync(join(pages, path)), contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
  });
  await page.addInitScript(BRIDGE);
  await page.goto(`${ORIGIN}/print/print.html`);
  return {
    async print(deck) {
      await page.evaluate(`window.showDeck(${JSON.stringify(deck)})`);
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
