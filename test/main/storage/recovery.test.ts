import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../src/core/model/document';
import { readRecovery, writeRecovery } from '../../../src/main/storage/recovery';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const briefing: BriefingDocument = {
  format: 'lectern',
  version: 1,
  extractions: [],
  choices: [{ article: 'a1', figures: ['f1'], sections: [] }],
  deck: null,
};

describe('the recovery file', () => {
  it('gives back what was not saved', async () => {
    const file = join(folder(), 'unsaved');
    await writeRecovery(file, briefing, null);
    expect(await readRecovery(file)).toEqual({ ok: true, value: briefing });
  });

  it('is gone once there is nothing unsaved', async () => {
    const file = join(folder(), 'unsaved');
    await writeRecovery(file, briefing, null);
    await writeRecovery(file, null, null);
    expect(await readRecovery(file)).toEqual({ ok: true, value: null });
  });

  it('is refused when it is cut short or altered anywhere, and set aside whole', async () => {
    const file = join(folder(), 'unsaved');
    await writeRecovery(file, briefing, null);
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (at, cut) => {
        const damaged = cut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!cut) damaged[at] = damaged[at]! ^ 0x15;
        writeFileSync(file, damaged);
        const read = await readRecovery(file);
        expect(read.ok).toBe(false);
        expect(existsSync(file)).toBe(false);
        expect(readFileSync(`${file}.damaged`)).toEqual(damaged);
      }),
      { numRuns: 60 },
    );
  });
});
