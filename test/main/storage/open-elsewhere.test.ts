import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFailure } from '../../../src/main/storage/disk-failure';
import { writeAtomically } from '../../../src/main/storage/write-atomically';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-open-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file that another program has open', () => {
  it('is replaced whole, and the other program goes on reading what it had', async () => {
    const path = join(folder, 'deck.pptx');
    await writeFile(path, 'the old deck');
    const elsewhere = await open(path, 'r');
    try {
      expect(await writeAtomically(path, Buffer.from('the new deck'), null)).toMatchObject({ ok: true });
      expect(await readFile(path, 'utf8')).toBe('the new deck');
      expect(await elsewhere.readFile('utf8')).toBe('the old deck');
    } finally {
      await elsewhere.close();
    }
  });

  it.each(['EBUSY', 'ETXTBSY'])('is named where the system locks it (%s)', (code) => {
    const refused = writeFailure(Object.assign(new Error('locked'), { code }), '/decks/deck.pptx');
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'file-busy', message: 'deck.pptx is open in another program.' },
    });
  });
});
