import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unsavedOrders } from '../../../src/main/documents/offer-unsaved';
import { writeRecovery } from '../../../src/main/storage/recovery';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const view = { step: 'deck', article: 'a1', slides: [], templateId: 't', brandId: 'b', form: null } as const;
const keep = (at: string, id: string, aside = false) =>
  writeRecovery(at, { id, what: 'briefing', name: id, path: null, base: null, kept: '2026-01-05T09:00:00.000Z', aside, view }, [Buffer.from('{}')], null);
const keepDraft = (at: string, id: string, over: string | null, aside = false) =>
  writeRecovery(at, { id, what: 'brand', name: id, entry: 'house', over, kept: '2026-01-05T10:00:00.000Z', aside }, [Buffer.from('{}')], null);

describe('the next start', () => {
  it('shows the only briefing that was open, at once', async () => {
    const at = folder();
    await keep(at, 'r1');
    expect(await unsavedOrders(at)).toEqual([[{ open: 'unsaved', id: 'r1', path: null }]]);
  });

  it('shows an editor over the briefing that it stood over, in one window', async () => {
    const at = folder();
    await keep(at, 'r1');
    await keepDraft(at, 'r2', 'r1');
    expect(await unsavedOrders(at)).toEqual([[{ open: 'unsaved', id: 'r1', path: null }, { open: 'unsaved', id: 'r2', path: null }]]);
  });

  it('shows an editor alone whose briefing was saved', async () => {
    const at = folder();
    await keepDraft(at, 'r2', 'r1');
    expect(await unsavedOrders(at)).toEqual([[{ open: 'unsaved', id: 'r2', path: null }]]);
  });

  it('offers what stood in several windows to choose from', async () => {
    const at = folder();
    await keep(at, 'r1');
    await keepDraft(at, 'r2', null);
    expect(await unsavedOrders(at)).toEqual([[{ open: 'offer', damaged: 0 }]]);
  });

  it('offers several to choose from, those that had given way among them', async () => {
    const at = folder();
    await keep(at, 'r1');
    await keep(at, 'r2', true);
    expect(await unsavedOrders(at)).toEqual([[{ open: 'offer', damaged: 0 }]]);
  });

  it('leaves what had given way to the start screen', async () => {
    const at = folder();
    await keep(at, 'r1', true);
    await keepDraft(at, 'r2', null, true);
    expect(await unsavedOrders(at)).toEqual([]);
  });

  it('says what could not be read whole', async () => {
    const at = folder();
    await keep(at, 'r1');
    writeFileSync(join(at, 'r2.lectern-recovery'), 'lectern-recovery 2 half');
    expect(await unsavedOrders(at)).toEqual([[{ open: 'unsaved', id: 'r1', path: null }], [{ open: 'offer', damaged: 1 }]]);
  });
});
