import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ordersOf } from '../../../bench/speed/orders';
import { checkout } from '../../../scripts/launch';
import { many, tried } from '../tried';
import { lectern, measured, type Measured } from './measured';

/** What the README promises: megabytes that a command needs at most. */
const MOST_MEMORY_MB = 2048;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-load-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How a command ended: it did its work, it refused in a sentence with a hint, or anything else. */
function ending({ status, err }: Measured): string {
  if (status === 0) return 'done';
  return status === 2 && /^\S.*\.\n\S/.test(err) ? 'refused plainly' : `${status}: ${err}`;
}

const within = (run: Measured): string => {
  expect(run.megabytes).toBeLessThan(MOST_MEMORY_MB);
  return `at most ${run.megabytes} MB`;
};

/** Ten megabytes of a report as people write them: headings, prose, a number now and then. */
function longReport(): string {
  const prose = 'The investigation that began last spring went on through the summer while the harbour stayed open and the port authority spoke with carriers, brokers and the unions about what had to change and by whom it would be paid for. '.repeat(2);
  let text = 'A long report\n\n';
  for (let part = 0; text.length < 10_000_000; part += 1)
    text += `## Part ${String.fromCharCode(65 + (part % 26))}\n\n${prose}Police seized ${3 + (part % 97)} tonnes of cocaine in March.\n\n${prose}They held ${4 + (part % 50)} suspects.\n\n`;
  return text;
}

describe('under load', () => {
  it('an article of 10 MB becomes a presentation', async (context) => {
    writeFileSync(join(folder, 'long.md'), longReport());
    const run = await lectern(folder, 'export', 'long.md', '--pptx', 'long.pptx');
    expect(ending(run)).toBe('done');
    expect(statSync(join(folder, 'long.pptx')).size).toBeGreaterThan(20_000);
    tried(context, { times: '10 MB', measured: within(run) });
  });

  it('10 MB of nothing but numbers are a data set, which is said at once', async (context) => {
    const paragraph = 'Police seized 3.4 tonnes of cocaine and EUR 2.7 million in cash from 41 suspects in March. ';
    writeFileSync(join(folder, 'dense.txt'), `A long report\n\n${`${paragraph.repeat(6)}\n\n`.repeat(18_500)}`);
    const run = await lectern(folder, 'inspect', 'dense.txt', '--json');
    expect({ ending: ending(run), said: run.err }).toMatchObject({ ending: 'refused plainly', said: expect.stringContaining('333,000 numbers') });
    tried(context, { times: '10 MB', measured: within(run) });
  });

  it('ten thousand figures become a presentation', async (context) => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `- ${index + 2} parcels were opened at gate ${String.fromCharCode(65 + (index % 26))}.`);
    writeFileSync(join(folder, 'many.txt'), `Ten thousand parcels\n\n${lines.join('\n')}\n`);
    const run = await lectern(folder, 'export', 'many.txt', '--pptx', 'many.pptx');
    expect(ending(run)).toBe('done');
    expect(Number(/Found\s+(\d+) figures/.exec(run.out)?.[1])).toBeGreaterThan(9_000);
    tried(context, { times: many(10_000, 'figures'), measured: within(run) });
  });

  it('a deck of two thousand slides is written, and verified again', async (context) => {
    const [order] = await ordersOf([2000]);
    const deck = join(folder, 'deck.json');
    writeFileSync(deck, JSON.stringify(order?.order));
    const pptx = join(folder, 'deck.pptx');
    const written = await measured(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'write-deck.ts'), deck, pptx], checkout);
    expect(written).toMatchObject({ status: 0, err: '' });
    const read = await lectern(folder, 'verify', pptx, '--json');
    expect({ status: read.status, err: read.err }).toEqual({ status: 0, err: '' });
    const { slides, findings } = JSON.parse(read.out) as { readonly slides: number; readonly findings: readonly { readonly severity: string }[] };
    expect(slides).toBeGreaterThanOrEqual(2_000);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    tried(context, { times: many(slides, 'slides'), measured: `writing ${within(written)}, verifying ${within(read)}` });
  });

  it('a thousand articles become presentations in one batch', async (context) => {
    const files = await articles('batch', 1_000);
    const run = await lectern(folder, 'export', ...files, '--out', 'decks', '--formats', 'pptx');
    expect(ending(run)).toBe('done');
    expect(await readdir(join(folder, 'decks'))).toHaveLength(1_000);
    tried(context, { times: many(1_000, 'articles'), measured: within(run) });
  });

  it('a batch of presentations and PDFs needs no more memory for more articles', async (context) => {
    const { executable, switches, appFolder, env } = inject('launch');
    const surroundings = { ...process.env, ...env, LECTERN_ELECTRON: JSON.stringify([executable, ...switches, appFolder]) };
    const files = await articles('printed', 45);
    const run = await measured(process.execPath, [join(checkout, 'dist', 'main', 'cli.cjs'), 'export', ...files, '--out', 'both'], folder, surroundings);
    expect(ending(run)).toBe('done');
    expect(await readdir(join(folder, 'both'))).toHaveLength(90);
    expect(readFileSync(join(folder, 'both', 'article-44.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    tried(context, { times: many(45, 'articles'), measured: within(run) });
  });
});

/** Short articles that differ, in a folder. @returns their names from where the commands run. */
async function articles(name: string, count: number): Promise<readonly string[]> {
  await mkdir(join(folder, name));
  return Array.from({ length: count }, (_, index) => {
    const file = join(name, `article-${index}.md`);
    const text = `# Raid ${index + 2} brings arrests\n\nPolice made ${index + 100} arrests on Tuesday and seized EUR ${index + 3} million in cash.\n\n- ${index + 12} boats\n- over ${index + 30} million pills\n\n## Cases\n\n| Year | Cases |\n| --- | --- |\n| 2022 | ${index + 9} |\n| 2023 | ${index + 14} |\n`;
    writeFileSync(join(folder, file), text);
    return file;
  });
}
