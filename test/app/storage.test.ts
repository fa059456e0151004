import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Request, Response } from '../../src/ipc/contract';
import type { Result } from '../../src/core/model/result';
import { launchApp, startAgain, type RunningApp } from './launch-app';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

let file: (name: string) => string;
let tests = 0;
beforeEach(() => {
  tests += 1;
  const folder = join(running.folder, `test-${tests}`);
  mkdirSync(folder);
  file = (name) => join(folder, name);
});

/** Calls a channel as the page does. */
const call = <C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>>> =>
  running.window.evaluate(
    ([name, body]) =>
      (globalThis as unknown as { lectern: { call(c: string, r: unknown): Promise<never> } }).lectern.call(name, body),
    [channel, request] as const,
  );

/** What the system's next dialogs answer; null is Cancel. */
const dialogsAnswer = (path: string | null): Promise<void> =>
  running.app.evaluate(({ dialog }, chosen) => {
    const paths = chosen === null ? [] : [chosen];
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen === null, filePaths: paths });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);

const briefing = { format: 'lectern', version: 1, extractions: [], choices: [], deck: null, fit: null } as const;
const save = (token: string | null, overwrite = false) =>
  call('document:save', { token, suggestedName: 'Deck', text: JSON.stringify(briefing), overwrite });
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.code);

describe('saving and opening a briefing', () => {
  it('asks where, saves, and opens it again by its token', async () => {
    await dialogsAnswer(file('deck.lectern'));
    const saved = await save(null);
    expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved', name: 'deck.lectern' } });
    const opened = await call('document:open', {});
    expect(opened).toMatchObject({ ok: true, value: { outcome: 'opened', name: 'deck.lectern', text: JSON.stringify(briefing) } });
  });

  it('tells the page a name and a token, never a path', async () => {
    await dialogsAnswer(file('deck.lectern'));
    expect(JSON.stringify(await save(null))).not.toContain(running.folder);
    expect(JSON.stringify(await call('recent:list', {}))).not.toContain(running.folder);
  });

  it('changes nothing when the dialog is cancelled', async () => {
    await dialogsAnswer(null);
    expect(await save(null)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    expect(await call('document:open', {})).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  });

  it('leaves a file alone that another program changed, until it is told to overwrite', async () => {
    await dialogsAnswer(file('deck.lectern'));
    const saved = await save(null);
    if (!saved.ok || saved.value.outcome !== 'saved') throw new Error('It was not saved');
    writeFileSync(file('deck.lectern'), 'someone else’s');
    expect(await call('document:state', { token: saved.value.token })).toEqual({ ok: true, value: { state: 'changed' } });
    expect(await save(saved.value.token)).toEqual({ ok: true, value: { outcome: 'changed', name: 'deck.lectern' } });
    expect(readFileSync(file('deck.lectern'), 'utf8')).toBe('someone else’s');
    expect(await save(saved.value.token, true)).toMatchObject({ ok: true, value: { outcome: 'saved' } });
  });

  it.each([
    ['a truncated one', '{"format":"lectern","version":1,"extr', 'not-json'],
    ['a newer one', '{"format":"lectern","version":99}', 'newer-version'],
    ['someone else’s', '{"name":"package"}', 'not-ours'],
    ['one with wrong fields', '{"format":"lectern","version":1,"extractions":7,"choices":[],"deck":null}', 'wrong-fields'],
  ])('refuses %s plainly and leaves it as it is', async (_what, text, code) => {
    writeFileSync(file('other.lectern'), text);
    await dialogsAnswer(file('other.lectern'));
    expect(codeOf(await call('document:open', {}))).toBe(code);
    expect(readFileSync(file('other.lectern'), 'utf8')).toBe(text);
  });

  it('names a folder that is missing and a file that is read-only', async () => {
    await dialogsAnswer(file('gone/deck.lectern'));
    expect(codeOf(await save(null))).toBe('folder-missing');
    writeFileSync(file('fixed.lectern'), 'fixed');
    chmodSync(file('fixed.lectern'), 0o444);
    await dialogsAnswer(file('fixed.lectern'));
    expect(codeOf(await save(null))).toBe('read-only-file');
  });
});

describe('the page', () => {
  it('cannot name a file by anything but a token that it was given', async () => {
    expect(codeOf(await call('document:openRecent', { token: '/etc/passwd' }))).toBe('bad-request');
    expect(codeOf(await call('document:openRecent', { token: 't0123456789abcdef' }))).toBe('unknown-file');
  });
});

describe('the start', () => {
  it('sweeps what a crash left behind', async () => {
    const userData = join(running.folder, 'crashed');
    const left = file('.deck.0123456789abcdef.lectern-tmp');
    writeFileSync(left, 'half');
    mkdirSync(join(userData, 'pending-writes'), { recursive: true });
    writeFileSync(join(userData, 'pending-writes', 'n1'), left);
    const again = await launchApp({ userData });
    await expect.poll(() => existsSync(left)).toBe(false);
    expect(readdirSync(join(userData, 'pending-writes'))).toEqual([]);
    await again.close();
  });

  it('hands over to the instance that runs already', async () => {
    const { app } = running;
    const userData = await app.evaluate(({ app: running }) => running.getPath('userData'));
    expect(await startAgain({ userData })).toBe(0);
    expect(await running.window.title()).toContain('Lectern');
  });
});
