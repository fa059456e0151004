import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../src/core/model/document';
import { briefingFiles } from '../../../src/main/documents/briefing-files';
import { backupsIn } from '../../../src/main/storage/backups';
import { createSeenFiles } from '../../../src/main/storage/seen-files';
import {
  listRecovery,
  readRecovery,
  removeRecovery,
  writeRecovery,
  type BriefingHeader,
} from '../../../src/main/storage/recovery';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const briefing: BriefingDocument = {
  format: 'lectern',
  version: 1,
  extractions: [],
  choices: [{ article: 'a1', figures: ['f1'], sections: [] }],
  deck: null,
  fit: null,
};
const header = (id: string, change: Partial<BriefingHeader> = {}): BriefingHeader => ({
  id,
  what: 'briefing',
  name: 'Tin theft',
  path: '/home/ann/tin.lectern',
  base: 'ab'.repeat(32),
  kept: '2026-01-05T09:00:00.000Z',
  aside: false,
  view: { step: 'deck', article: 'a1', slides: ['cover'], templateId: 't', brandId: 'b', form: null },
  ...change,
});
const keep = (at: string, id: string, change: Partial<BriefingHeader> = {}) =>
  writeRecovery(at, header(id, change), [Buffer.from(JSON.stringify(briefing))], null);

/** Reads it and has its briefing checked. */
async function read(at: string, id: string) {
  const kept = await readRecovery(at, id);
  if (!kept.ok) return kept;
  const text = await briefingFiles(createSeenFiles(), backupsIn(at, null), null).checkUnsaved(kept.value.content);
  return text.ok ? { ok: true, value: { ...kept.value.header, text: text.value } } : text;
}

const one = 'r0000000000000001';
const two = 'r0000000000000002';

describe('the recovery folder', () => {
  it('gives back what was not saved, as it stood, with the file it belongs to', async () => {
    const at = folder();
    await keep(at, one);
    expect(await read(at, one)).toEqual({ ok: true, value: { ...header(one), text: JSON.stringify(briefing) } });
  });

  it('keeps several briefings apart, the latest first', async () => {
    const at = folder();
    await keep(at, one);
    await keep(at, two, { name: 'Second', kept: '2026-01-05T10:00:00.000Z' });
    expect((await listRecovery(at)).kept.map(({ name }) => name)).toEqual(['Second', 'Tin theft']);
  });

  it('lets go of one and keeps the other', async () => {
    const at = folder();
    await keep(at, one);
    await keep(at, two);
    await removeRecovery(at, one);
    expect((await listRecovery(at)).kept.map(({ id }) => id)).toEqual([two]);
  });

  it('is empty where nothing was ever kept', async () => {
    expect(await listRecovery(join(folder(), 'none'))).toEqual({ kept: [], damaged: 0 });
  });

  it('keeps work that a rule finds fault with, and says so when it is read', async () => {
    const at = folder();
    await writeRecovery(at, header(one), [Buffer.from('{"format":"lectern","version":1,"choices":7}')], null);
    expect(await read(at, one)).toMatchObject({ ok: false, failure: { code: 'wrong-fields' } });
    expect(readdirSync(at)).toEqual([`${one}.lectern-recovery`]);
  });

  it('takes what an earlier version of Lectern kept for a briefing', async () => {
    const at = folder();
    await keep(at, one);
    const file = join(at, `${one}.lectern-recovery`);
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    const older = rest.join('\n').replace('"what":"briefing",', '').replace(',"form":null', '');
    writeFileSync(file, `lectern-recovery 2 ${createHash('sha256').update(older).digest('hex')}\n${older}`);
    expect(await read(at, one)).toMatchObject({ ok: true, value: header(one) });
  });

  it('refuses a file that is cut short or altered anywhere, and sets it aside whole', async () => {
    const at = folder();
    await keep(at, one);
    const file = join(at, `${one}.lectern-recovery`);
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (byte, cut) => {
        const damaged = cut ? whole.subarray(0, byte) : Buffer.from(whole);
        if (!cut) damaged[byte] = damaged[byte]! ^ 0x15;
        writeFileSync(file, damaged);
        expect(await listRecovery(at)).toEqual({ kept: [], damaged: 1 });
        expect(existsSync(file)).toBe(false);
        expect(readFileSync(`${file}.damaged`)).toEqual(damaged);
      }),
      { numRuns: 60 },
    );
  });
});
