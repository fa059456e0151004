import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LecternBridge, Request } from '../../../src/ipc/contract';
import { keepJournal, type Journal } from '../../../src/renderer/operations/journal';
import type { App } from '../../../src/renderer/state/context';
import { reduce } from '../../../src/renderer/state/reduce';
import { emptySession, newBriefing } from '../../../src/renderer/state/session';
import { createStore } from '../../../src/renderer/state/store';
import { briefing } from '../../core/edit/briefing';

type Kept = Request<'unsaved:keep'> & { readonly text: string };

/** Main as the journal sees it: a folder in memory, and a disk that may refuse. */
function memory() {
  const folder = new Map<string, Kept>();
  const disk = { full: false, writes: 0 };
  let texts: string[] = [];
  const failure = { code: 'disk-full', message: 'There is no room left.', hint: 'Free some space.' };
  const call = (channel: string, request: unknown): Promise<unknown> => {
    if (channel === 'unsaved:list') return Promise.resolve({ ok: true, value: [] });
    const { id } = request as { readonly id: string };
    if (channel === 'unsaved:drop') folder.delete(id);
    if (channel === 'unsaved:part') {
      const { part, text } = request as Request<'unsaved:part'>;
      texts = [...texts.slice(0, part), text];
    }
    if (channel === 'unsaved:keep') {
      disk.writes += 1;
      if (disk.full) return Promise.resolve({ ok: false, failure });
      folder.set(id, { ...(request as Request<'unsaved:keep'>), text: texts.join('') });
    }
    return Promise.resolve({ ok: true, value: {} });
  };
  const bridge = { call, on: () => () => {}, openDropped: () => false } as unknown as LecternBridge;
  return { folder, disk, bridge };
}

let main: ReturnType<typeof memory>;
let app: App;
let journal: Journal;
beforeEach(() => {
  vi.useFakeTimers();
  main = memory();
  app = { store: createStore(reduce, emptySession), bridge: main.bridge, now: () => 0, newJournal: () => 'r1' };
  journal = keepJournal(app);
});
afterEach(() => {
  journal.stop();
  vi.useRealTimers();
});

const open = (id: string): void =>
  app.store.dispatch({
    type: 'open',
    step: 'deck',
    briefing: newBriefing(briefing, {
      journal: id, token: null, name: `Tin ${id}`, saved: briefing, templateId: 't', brandId: 'b',
    }),
  });
const rename = (title: string): void =>
  app.store.dispatch({ type: 'perform', command: { do: 'set-deck-title', title }, at: 0 });
const titleKept = (id: string): string | undefined => {
  const kept = main.folder.get(id);
  return kept === undefined ? undefined : (JSON.parse(kept.text) as typeof briefing).deck?.title;
};

describe('the journal', () => {
  it('writes nothing while nothing is unsaved', async () => {
    open('r1');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(main.disk.writes).toBe(0);
  });

  it('is at most a second behind, however busily someone types', async () => {
    open('r1');
    for (let key = 1; key <= 25; key += 1) {
      rename(`Title ${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(main.disk.writes).toBe(2);
    expect(Number(titleKept('r1')?.replace('Title ', ''))).toBeGreaterThan(15);
  });

  it('keeps where one looks too, a little later than what one writes', async () => {
    open('r1');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_500);
    app.store.dispatch({ type: 'select-slides', slides: ['context'] });
    app.store.dispatch({ type: 'go', step: 'export' });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(main.folder.get('r1')?.of).toMatchObject({ view: { step: 'export', slides: ['context'] } });
    expect(main.disk.writes).toBe(2);
  });

  it('lets what one writes not wait for where one looks', async () => {
    open('r1');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_500);
    app.store.dispatch({ type: 'go', step: 'export' });
    rename('Mine too');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(titleKept('r1')).toBe('Mine too');
  });

  it('keeps what is typed in a dialog as soon as what is in the briefing, until the dialog is closed', async () => {
    open('r1');
    const form = (reason: string) => ({ what: 'vouch', slide: 'cover', field: 'title', number: '7', reason }) as const;
    app.store.dispatch({ type: 'form', form: { form: form(''), begun: false } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(main.folder.size).toBe(0);
    app.store.dispatch({ type: 'form', form: { form: form('We counted.'), begun: true } });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(main.folder.get('r1')?.of).toMatchObject({ view: { form: { reason: 'We counted.' } } });
    app.store.dispatch({ type: 'form', form: null });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(main.folder.size).toBe(0);
  });

  it('keeps the last moment when the window closes', async () => {
    open('r1');
    rename('Just now');
    await journal.flush();
    expect(titleKept('r1')).toBe('Just now');
  });

  it('sets a changed briefing aside when another takes its place', async () => {
    open('r1');
    rename('Mine');
    open('r2');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(titleKept('r1')).toBe('Mine');
    expect(main.folder.get('r1')?.aside).toBe(true);
    expect(main.folder.has('r2')).toBe(false);
    expect(app.store.get().notice?.message).toContain('Tin r1');
  });

  it('lets go of what is undone to what was saved', async () => {
    open('r1');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(main.folder.size).toBe(1);
    app.store.dispatch({ type: 'undo' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(main.folder.size).toBe(0);
  });

  it('lets go of what came back from an earlier run once it is saved', async () => {
    main.folder.set('r1', {} as Kept);
    open('r1');
    app.store.dispatch({ type: 'unsaved' });
    app.store.dispatch({ type: 'saved', token: 't0123456789abcdef', name: 'tin.lectern', document: briefing });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(main.folder.size).toBe(0);
  });

  it('says once that the disk refuses, and tries again until it takes the work', async () => {
    open('r1');
    main.disk.full = true;
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(app.store.get().notice?.message).toBe('There is no room left.');
    app.store.dispatch({ type: 'tell', notice: null });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(app.store.get().notice).toBeNull();
    main.disk.full = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(titleKept('r1')).toBe('Mine');
  });
});
