import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel, ExportFormat, Request, Response } from '../../src/ipc/contract';
import type { Brand } from '../../src/core/model/brand';
import type { Deck } from '../../src/core/model/deck';
import type { Result } from '../../src/core/model/result';
import { brief, everything, find } from '../../src/core/pipeline';
import { BRAND, readOwnFile, TEMPLATE } from '../../src/main/storage/own-files';
import { sha256 } from '../../src/main/parse/sha256';
import { launchApp, type RunningApp } from './launch-app';
import { unpackedPdf } from './unpacked-pdf';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

let running: RunningApp;
let deck: Deck;
let brand: Brand;

beforeAll(async () => {
  running = await launchApp();
  const bytes = readFileSync(join(assets, 'articles', 'encrochat.md'));
  const extraction = must(await find({ id: 'a1', name: 'encrochat.md', bytes }, sha256));
  const template = must(await readOwnFile(join(assets, 'templates', 'law-enforcement-results.lectern-template'), TEMPLATE));
  brand = must(await readOwnFile(join(assets, 'brands', 'group-assurance.lectern-brand'), BRAND));
  ({ deck } = brief({
    template,
    extractions: [extraction],
    choices: [everything(extraction)],
    brand,
    today: '2023-07-10',
    occasion: '',
  }));
});
afterAll(() => running.close());

const call = <C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>>> =>
  running.window.evaluate(
    ([name, body]) =>
      (globalThis as unknown as { lectern: { call(c: string, r: unknown): Promise<never> } }).lectern.call(name, body),
    [channel, request] as const,
  );

/** Chooses where an export goes, as the user would in the system's dialog. */
async function choose(format: ExportFormat, path: string): Promise<string> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  const chosen = must(await call('export:choose', { format, suggestedName: 'Briefing', beside: null }));
  if (chosen.outcome !== 'chosen') throw new Error('Nothing was chosen');
  return chosen.token;
}

async function write(format: ExportFormat, path: string) {
  const token = await choose(format, path);
  return call('export:run', { token, format, branded: JSON.stringify({ deck, brand }) });
}

describe('exporting a deck', () => {
  it('writes a presentation with every slide, twice the same', async () => {
    const [first, second] = [join(running.folder, 'one.pptx'), join(running.folder, 'two.pptx')];
    const written = must(await write('pptx', first));
    expect(written).toMatchObject({ outcome: 'written', name: 'one.pptx' });
    must(await write('pptx', second));
    expect(readFileSync(second)).toEqual(readFileSync(first));
  });

  it.each(['pptx', 'pdf'] as const)('opens the %s again and finds every number in its ledger', async (format) => {
    const written = must(await write(format, join(running.folder, `checked.${format}`)));
    if (written.outcome !== 'written') throw new Error('Nothing was written');
    expect(written.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(written.slides).toBeGreaterThanOrEqual(9);
    expect(written.numbers).toBeGreaterThan(40);
    expect(written.draft).toBe(false);
  });

  it('goes beside the file chosen first under its name, and asks only where another file lies', async () => {
    const first = await choose('pptx', join(running.folder, 'Beside.pptx'));
    const place = async (format: ExportFormat): Promise<string> => {
      const chosen = must(await call('export:choose', { format, suggestedName: 'Briefing', beside: first }));
      return chosen.outcome === 'chosen' ? chosen.name : chosen.outcome;
    };
    await running.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    });
    expect([await place('pdf'), await place('handout')]).toEqual(['Beside.pdf', 'Beside-handout.pdf']);
    writeFileSync(join(running.folder, 'Beside.pdf'), 'of another program');
    expect(await place('pdf')).toBe('cancelled');
  });

  it('marks an unsettled deck as a draft, and says so', async () => {
    const token = await choose('pptx', join(running.folder, 'draft.pptx'));
    const unsettled = { ...deck, footer: 'Losses of EUR 13m' };
    expect(must(await call('export:run', { token, format: 'pptx', branded: JSON.stringify({ deck: unsettled, brand }) }))).toMatchObject({
      draft: true,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'draft-marked' })]),
    });
  });

  it('writes the figures as a table and as JSON', async () => {
    const [table, json] = [join(running.folder, 'figures.csv'), join(running.folder, 'figures.json')];
    expect(must(await write('csv', table))).toMatchObject({ outcome: 'written', numbers: null });
    must(await write('json', json));
    expect(readFileSync(table, 'utf8')).toContain('over 30 million pills');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ format: 'lectern-figures' });
  });

  it('writes a PDF with a page a slide, its title, embedded fonts and no picture but the logo', async () => {
    const file = join(running.folder, 'deck.pdf');
    const written = must(await write('pdf', file));
    if (written.outcome !== 'written') throw new Error('Nothing was written');
    const text = unpackedPdf(file);
    expect(text).toMatch(/\/Title/);
    expect(text).toMatch(/\/FontFile2/);
    // The brand's logo for light pages and the one for dark covers, each with its mask: no chart, no text.
    expect(text.match(/\/Subtype \/Image/g)?.length).toBeLessThanOrEqual(4);
    expect(text).not.toContain('Mozilla');
  });

  it('prints again on the page that it kept', async () => {
    const file = join(running.folder, 'again.pdf');
    const before = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    must(await write('pdf', file));
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(before);
    expect(readFileSync(file)).toEqual(readFileSync(join(running.folder, 'deck.pdf')));
  });

  it('writes a hand-out, the slides on upright sheets, and reads it back', async () => {
    const file = join(running.folder, 'deck-handout.pdf');
    const written = must(await write('handout', file));
    if (written.outcome !== 'written') throw new Error('Nothing was written');
    expect(written.numbers).toBeGreaterThan(20);
    expect(written.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(unpackedPdf(file)).toMatch(/\/MediaBox \[0 0 (59[45]|612)/);
  });

  it('writes a picture of every slide, 1,920 pixels wide', async () => {
    const folder = join(running.folder, 'pictures');
    const written = must(await write('png', folder));
    if (written.outcome !== 'written') throw new Error('Nothing was written');
    const pictures = readdirSync(folder).sort();
    expect(pictures[0]).toBe('slide-01.png');
    expect(pictures).toHaveLength(written.slides);
    const png = readFileSync(join(folder, 'slide-01.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it('tells how far it is', async () => {
    const stages = await running.window.evaluate(() => {
      const seen: string[] = [];
      const { lectern } = globalThis as unknown as { lectern: { on(e: string, l: (p: { stage: string }) => void): unknown } };
      lectern.on('export:progress', ({ stage }) => void seen.push(stage));
      Object.assign(globalThis, { seen });
    }).then(async () => {
      must(await write('pptx', join(running.folder, 'told.pptx')));
      return running.window.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)]);
    });
    expect(stages).toEqual(['laying-out', 'writing', 'checking']);
  });

  it.each(['pptx', 'pdf'] as const)('stops a %s when it is cancelled and leaves the old file', async (format) => {
    const file = join(running.folder, `cancelled.${format}`);
    writeFileSync(file, 'old');
    const token = await choose(format, file);
    const exporting = call('export:run', { token, format, branded: JSON.stringify({ deck, brand }) });
    await call('export:cancel', { token });
    expect(await exporting).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('names what cannot be written to', async () => {
    mkdirSync(join(running.folder, 'taken.pdf'));
    const refused = await write('pdf', join(running.folder, 'taken.pdf'));
    expect(refused.ok ? 'written' : refused.failure.code).toBe('target-is-folder');
    const missing = await write('pptx', join(running.folder, 'gone', 'deck.pptx'));
    expect(missing.ok ? 'written' : missing.failure.code).toBe('folder-missing');
  });

  it('goes on after the printed page crashed', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.webContents.getURL().includes('/print/')) window.webContents.forcefullyCrashRenderer();
    });
    expect(must(await write('pdf', join(running.folder, 'after.pdf'))).outcome).toBe('written');
  });

  it('sends no request anywhere all the while', async () => {
    expect(must(await call('app:about', {})).blockedRequests).toBe(0);
    expect(running.complaints).toEqual([]);
  });
});
