import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHere, checkInWorker } from '../../../src/main/documents/check-in-worker';

const inWorker = checkInWorker(join(import.meta.dirname, 'check-briefing.mjs'));

/** A briefing of about a megabyte, with a field that no schema knows. */
const long = (figure: unknown): Uint8Array =>
  Buffer.from(JSON.stringify({ format: 'lectern', version: 1, extractions: [], choices: [{ article: 'a1', figures: Array.from({ length: 80_000 }, () => figure), sections: [] }], deck: null, stray: 1 }));

describe('a long briefing', () => {
  it.each(['text', 'file'] as const)('is checked and written off the main thread as it is here, as %s', async (as) => {
    const given = { bytes: long('figure-1'), name: 'tin.lectern', as };
    const [there, here] = await Promise.all([inWorker(given), checkHere(given)]);
    if (!there.ok || !here.ok) throw new Error('It was refused');
    expect(Buffer.from(there.value).equals(here.value)).toBe(true);
    expect(Buffer.from(here.value).includes('stray')).toBe(false);
  });

  it('with wrong fields is refused by name', async () => {
    const refused = await inWorker({ bytes: long(7), name: 'tin.lectern', as: 'text' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'wrong-fields' } });
  });
});
