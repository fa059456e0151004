import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Channel, Request, Response } from '../../src/ipc/contract';
import type { Result } from '../../src/core/model/result';
import { officeTemplate } from '../core/house/office-template';
import { launchApp, type RunningApp } from './launch-app';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

/** Calls a channel as the page does. */
const call = <C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>>> =>
  running.window.evaluate(
    ([name, body]) =>
      (globalThis as unknown as { lectern: { call(c: string, r: unknown): Promise<never> } }).lectern.call(name, body),
    [channel, request] as const,
  );

async function chosen(name: string, bytes: Uint8Array): Promise<Result<Response<'brands:import'>>> {
  const path = join(running.folder, name);
  writeFileSync(path, bytes);
  await running.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  return call('brands:import', {});
}

it('takes a brand with its masters from the house’s own template, says what is used, and keeps it', async () => {
  const imported = await chosen('Harbour.potx', officeTemplate());
  expect(imported).toMatchObject({ ok: true, value: { outcome: 'imported', brand: { id: 'harbour-authority' } } });
  if (!imported.ok || imported.value.outcome !== 'imported') return;
  expect(imported.value.findings.map(({ message }) => message)).toContain('“Title Slide” is used for the cover: title, subtitle, footer, date, slide number.');
  const listed = await call('brands:list', {});
  const brand = listed.ok ? listed.value.find((entry) => entry.brand.id === 'harbour-authority')?.brand : undefined;
  expect(brand?.house).toEqual(imported.value.brand.house);
});

it('refuses a file that is no template in plain words', async () => {
  expect(await chosen('Broken.potx', new TextEncoder().encode('%PDF-1.4'))).toMatchObject({ ok: false, failure: { code: 'not-an-office-file' } });
});
