import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ordersOf } from '../../../bench/speed/orders';
import { checkout } from '../../../scripts/launch';

/** What the README promises: megabytes that a command needs at most. */
const MOST_MEMORY_MB = 2048;

const folder = mkdtempSync(join(tmpdir(), 'lectern-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lectern = (...args: readonly string[]) =>
  spawnSync(process.execPath, [`--max-old-space-size=${MOST_MEMORY_MB}`, join(checkout, 'dist/main/cli.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

/** How a command ended: it did its work, it refused in a sentence with a hint, or anything else. */
function ending({ status, stderr }: ReturnType<typeof lectern>): string {
  if (/did not expect|heap|RangeError/.test(stderr)) return stderr;
  if (status === 0) return 'done';
  return status === 2 && /^\S.*\.\n\S/.test(stderr) ? 'refused plainly' : `${status}: ${stderr}`;
}

describe('under load', () => {
  it('an article of 10 MB is read, or refused in a sentence', () => {
    const paragraph = 'Police seized 3.4 tonnes of cocaine and EUR 2.7 million in cash from 41 suspects in March. ';
    writeFileSync(join(folder, 'long.txt'), `A long report\n\n${`${paragraph.repeat(6)}\n\n`.repeat(18_500)}`);
    expect(ending(lectern('inspect', 'long.txt', '--json'))).toMatch(/^(done|refused plainly)$/);
  });

  it('ten thousand figures become a presentation, or are refused in a sentence', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `- ${index + 2} parcels were opened at gate ${String.fromCharCode(65 + (index % 26))}.`);
    writeFileSync(join(folder, 'many.txt'), `Ten thousand parcels\n\n${lines.join('\n')}\n`);
    const done = lectern('export', 'many.txt', '--pptx', 'many.pptx');
    expect(ending(done)).toMatch(/^(done|refused plainly)$/);
    expect(existsSync(join(folder, 'many.pptx'))).toBe(done.status === 0);
  });

  it('two thousand slides are written within the memory that is promised', async () => {
    const [order] = await ordersOf([2000]);
    const deck = join(folder, 'deck.json');
    writeFileSync(deck, JSON.stringify(order?.order));
    const written = spawnSync(process.execPath, ['--import', 'tsx', 'bench/speed/pptx/ours.ts', deck], { cwd: checkout, encoding: 'utf8' });
    expect(written.stderr).toBe('');
    expect((JSON.parse(written.stdout) as { readonly memory: number }).memory).toBeLessThan(MOST_MEMORY_MB);
  });
});
