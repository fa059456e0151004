import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDraft } from '../../../src/core/edit/draft';
import { brandSchema, type Brand } from '../../../src/core/model/brand';
import type { BrandDraft } from '../../../src/core/model/draft-record';
import type { LecternBridge, Request } from '../../../src/ipc/contract';
import { keepDrafts } from '../../../src/renderer/operations/draft-journal';
import type { Journal } from '../../../src/renderer/operations/journal';
import type { App } from '../../../src/renderer/state/context';
import { reduce } from '../../../src/renderer/state/reduce';
import { emptySession } from '../../../src/renderer/state/session';
import { createStore } from '../../../src/renderer/state/store';

const path = join(import.meta.dirname, '../../../assets/brands/northline.lectern-brand');
const brand = brandSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Main as the editors see it: a recovery folder and a library in memory. */
function memory() {
  const folder = new Map<string, { readonly kept: Request<'unsaved:keep'>; readonly draft: BrandDraft }>();
  const library: Brand[] = [];
  let text = '';
  const call = (channel: string, request: unknown): Promise<unknown> => {
    if (channel === 'unsaved:part') ({ text } = request as Request<'unsaved:part'>);
    if (channel === 'unsaved:keep') {
      const kept = request as Request<'unsaved:keep'>;
      folder.set(kept.id, { kept, draft: JSON.parse(text) as BrandDraft });
    }
    if (channel === 'unsaved:drop') folder.delete((request as Request<'unsaved:drop'>).id);
    if (channel === 'brands:keep') library.push((request as { readonly brand: Brand }).brand);
    return Promise.resolve({ ok: true, value: channel === 'unsaved:list' ? [] : {} });
  };
  return { folder, library, bridge: { call, on: () => () => {}, openDropped: () => false } as unknown as LecternBridge };
}

let main: ReturnType<typeof memory>;
let app: App;
let journal: Journal;
beforeEach(() => {
  vi.useFakeTimers();
  main = memory();
  app = { store: createStore(reduce, emptySession), bridge: main.bridge, now: () => 0, newJournal: () => 'r1' };
  journal = keepDrafts(app);
  app.store.dispatch({
    type: 'screen',
    screen: { show: 'brand', draft: openDraft(brand, 'own'), journal: 'r1', given: null, taken: [] },
  });
});
afterEach(() => {
  journal.stop();
  vi.useRealTimers();
});

const rename = (name: string): void => {
  const { screen } = app.store.get();
  if (screen?.show !== 'brand') throw new Error('No editor is open.');
  app.store.dispatch({ type: 'draft-brand', brand: { ...screen.draft.present, name }, field: 'name', at: 0 });
};
const leave = (): void => app.store.dispatch({ type: 'screen', screen: { show: 'library', part: 'brands' } });

describe('the drafts of editors', () => {
  it('are kept nowhere while nothing was changed', async () => {
    await vi.advanceTimersByTimeAsync(5_000);
    leave();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([main.folder.size, main.library.length]).toEqual([0, 0]);
  });

  it('are at most a second behind, however busily someone types; the library waits for a pause', async () => {
    for (let key = 1; key <= 25; key += 1) {
      rename('House of Example and Partners'.slice(0, key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(main.folder.get('r1')?.draft.present.name.length).toBeGreaterThan(15);
    expect(main.library).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(main.library.map(({ name }) => name)).toEqual(['House of Example and Part']);
  });

  it('are let go when the editor is left and the library has them', async () => {
    rename('House');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(main.folder.size).toBe(1);
    leave();
    await vi.advanceTimersByTimeAsync(100);
    expect(main.folder.size).toBe(0);
  });

  it('are set aside when the editor is left before the library can have them', async () => {
    rename('');
    leave();
    await vi.advanceTimersByTimeAsync(100);
    expect(main.folder.get('r1')?.kept.aside).toBe(true);
    expect(main.library).toEqual([]);
    expect(app.store.get().notice?.message).toMatch(/a name is still missing/);
  });

  it('are kept to the last key when the window closes', async () => {
    rename('');
    await journal.flush();
    expect(main.folder.get('r1')?.kept).toMatchObject({ aside: false, of: { what: 'brand', entry: brand.id, over: null } });
  });
});
