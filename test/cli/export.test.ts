import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';
import { exportDecks } from '../../src/cli/commands/export';
import { readHere } from './read-here';
import { unzip } from '../core/write/pptx/package-reader';

let folder: string;
const said: string[] = [];
const article = (name: string): string => join('assets', 'articles', name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => {
  const read = readArguments(['export', ...words]);
  if (!read.ok || read.value.command.name !== 'export') throw new Error('not an export');
  said.length = 0;
  return exportDecks(read.value.command, {
    assets: 'assets',
    now: '2024-05-06T07:08:09.000Z',
    clock: () => 0,
    parse: readHere,
    secondWorker: null,
    tell: (line) => said.push(line),
  }, null);
};

const refusal = async (...words: readonly string[]) => {
  const outcome = await run(...words);
  return outcome.ok ? null : { exit: outcome.refusal.exit, ...outcome.refusal.failure };
};

describe('exporting one article', () => {
  it('opens what it wrote again and says what was read back', async () => {
    const [pptx, report] = [join(folder, 'opened.pptx'), join(folder, 'opened.json')];
    const outcome = await run(article('encrochat.md'), '--pptx', pptx, '--json', report);
    expect(outcome.ok && outcome.value).toMatch(/^Opened .*opened\.pptx again: \d+ numbers read back/m);
    const { checked } = JSON.parse(await readFile(report, 'utf8')) as { checked: { file: string; numbers: number; findings: { severity: string }[] }[] };
    expect(checked.map(({ file }) => file)).toEqual([pptx]);
    expect(checked[0]?.numbers).toBeGreaterThan(20);
    expect(checked[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(['encrochat.md', 'fraud-trends.md', 'telecom-fine.md'])('framed in German, %s keeps its own words, and every number is traced', async (name) => {
    const [pptx, report] = [join(folder, `german-${name}.pptx`), join(folder, 'german.json')];
    expect(await run(article(name), '--language', 'de', '--pptx', pptx, '--json', report)).toMatchObject({ ok: true });
    const { draft, checked } = JSON.parse(await readFile(report, 'utf8')) as { draft: boolean; checked: { findings: { severity: string; message: string }[] }[] };
    expect(draft).toBe(false);
    expect(checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('writes a presentation and says what was found, made and written', async () => {
    const pptx = join(folder, 'deck.pptx');
    const outcome = await run(article('encrochat.md'), '--pptx', pptx, '--json', join(folder, 'report.json'));
    expect(outcome).toMatchObject({ ok: true, value: expect.stringMatching(/Found {4}\d+ figures, \d+ sections, \d+ charts/) });
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report.slides.length).toBeGreaterThanOrEqual(9);
    expect(report.written).toEqual([pptx]);
    expect(report.findings.filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([]);
    const names = [...unzip(await readFile(pptx)).keys()];
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(report.slides.length);
  });

  it('writes the same bytes for the same input', async () => {
    await run(article('encrochat.md'), '--pptx', join(folder, 'one.pptx'));
    await run(article('encrochat.md'), '--pptx', join(folder, 'two.pptx'));
    expect((await readFile(join(folder, 'one.pptx'))).equals(await readFile(join(folder, 'two.pptx')))).toBe(true);
  });

  it('shows only the figures and sections that were picked', async () => {
    await run(article('encrochat.md'), '--pptx', join(folder, 'few.pptx'), '--only', 'f1,s1', '--json', join(folder, 'few.json'));
    const report = JSON.parse(await readFile(join(folder, 'few.json'), 'utf8'));
    const filled = report.fit.slots.filter((slot: { state: string }) => slot.state === 'filled');
    expect(new Set(filled.flatMap((slot: { with: string[] }) => slot.with)).size).toBeLessThanOrEqual(3);
  });

  it('puts the marking that was asked for on the deck', async () => {
    const pptx = join(folder, 'marked.pptx');
    await run(article('encrochat.md'), '--pptx', pptx, '--marking', 'House secret');
    const slide = unzip(await readFile(pptx)).get('ppt/slides/slide2.xml');
    expect(new TextDecoder().decode(slide)).toContain('House secret');
  });

  it.each([
    [['missing.md', '--pptx', 'x.pptx'], 2, 'file-missing'],
    [[article('encrochat.md'), '--pptx', 'no/such/folder/x.pptx'], 4, 'folder-missing'],
    [[article('encrochat.md'), '--pptx', 'x.pptx', '--template', 'nonesuch'], 1, 'unknown-id'],
    [[article('encrochat.md'), '--pptx', 'x.pptx', '--only', 'f9999'], 1, 'unknown-id'],
    [[article('encrochat.md'), '--pptx', 'x.pptx', '--template', article('encrochat.md')], 2, 'not-json'],
  ])('refuses %j with exit code %i', async (words, exit, code) => {
    expect(await refusal(...words)).toMatchObject({ exit, code });
  });

  it.each([
    ['empty.txt', new Uint8Array(), 'empty'],
    ['binary.txt', new Uint8Array([0, 1, 2, 0, 255, 0, 3]), 'binary'],
  ])('refuses %s plainly', async (name, bytes, code) => {
    await writeFile(join(folder, name), bytes);
    expect(await refusal(join(folder, name), '--pptx', join(folder, 'no.pptx'))).toMatchObject({ exit: 2, code });
  });

  it('makes a deck of narrative from an article without figures, and says so', async () => {
    await writeFile(join(folder, 'story.txt'), 'A quiet night\n\nNobody came to the harbour. The gates stayed shut, and the guards slept well until the morning.\n');
    await run(join(folder, 'story.txt'), '--pptx', join(folder, 'story.pptx'), '--json', join(folder, 'story.json'));
    const report = JSON.parse(await readFile(join(folder, 'story.json'), 'utf8'));
    expect(report.found.figures).toBe(0);
    expect(report.findings.map((finding: { rule: string }) => finding.rule)).toContain('no-figures');
  });

  it('leaves a read-only file as it is', async () => {
    const kept = join(folder, 'kept.pptx');
    await writeFile(kept, 'mine');
    await chmod(kept, 0o444);
    expect(await refusal(article('encrochat.md'), '--pptx', kept)).toMatchObject({ exit: 4, code: 'read-only-file' });
    expect(await readFile(kept, 'utf8')).toBe('mine');
  });
});

describe('exporting a batch', () => {
  it('writes each article under its own name, names what failed and goes on', async () => {
    const out = join(folder, 'batch');
    await writeFile(join(folder, 'void.md'), '');
    const two = join(folder, 'deep');
    await mkdir(two, { recursive: true });
    await copyFile(article('encrochat.md'), join(two, 'encrochat.md'));
    const refused = await refusal(article('encrochat.md'), join(folder, 'void.md'), join(two, 'encrochat.md'), '--out', out, '--formats', 'pptx', '--json', join(folder, 'batch.json'));
    expect(refused).toMatchObject({ exit: 2, code: 'batch-incomplete', message: expect.stringContaining('void.md') });
    expect((await readdir(out)).sort()).toEqual(['encrochat-2.pptx', 'encrochat.pptx']);
    const report = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8'));
    expect(report.exported).toHaveLength(2);
    expect(report.failed).toMatchObject([{ code: 'empty' }]);
  });
});

describe('exporting two articles as one deck', () => {
  it('quotes both, and compares what they say', async () => {
    const files = ['one', 'two'].map((name) => join(folder, `${name}.txt`));
    await writeFile(files[0] ?? '', 'Harbour raid leads to arrests\n\nPolice made 240 arrests in the harbour raid on Tuesday. They seized 12 boats and EUR 3 million in cash.\n');
    await writeFile(files[1] ?? '', 'Harbour raid: arrests and boats\n\nThe harbour raid led to 260 arrests, police said. They seized 12 boats and EUR 3 million in cash.\n');
    const outcome = await run(...files, '--pptx', join(folder, 'both.pptx'), '--csv', join(folder, 'both.csv'), '--figures-json', join(folder, 'both.json'), '--json', join(folder, 'report.json'));
    expect(outcome).toMatchObject({ ok: true });
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report.articles.map(({ name }: { name: string }) => name)).toEqual(['one.txt', 'two.txt']);
    expect(report.slides.map(({ kind }: { kind: string }) => kind)).toContain('source-comparison');
    expect(await readFile(join(folder, 'both.csv'), 'utf8')).toContain('Harbour raid leads to arrests');
    expect(JSON.parse(await readFile(join(folder, 'both.json'), 'utf8')).figures.length).toBeGreaterThanOrEqual(6);
  });
});
