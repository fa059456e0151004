import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspect } from '../../src/cli/commands/inspect';
import { readHere } from './read-here';
import { figureKindSchema, qualifierSchema } from '../../src/core/model/figure';

/** The contract that other programs rely on, as the README states it. */
const contract = z.object({
  article: z.object({
    title: z.string(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    text: z.string(),
    blocks: z.array(z.object({ id: z.string(), kind: z.string(), start: z.number(), end: z.number() })),
  }),
  figures: z.array(
    z.object({
      id: z.string(),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
      block: z.string(),
      value: z.number(),
      valueHigh: z.number().nullable(),
      kind: figureKindSchema,
      unit: z.string().nullable(),
      qualifier: qualifierSchema,
      subject: z.string(),
      asOf: z.string().nullable(),
      equivalentOf: z.string().nullable(),
    }),
  ),
  sections: z.array(z.object({ id: z.string(), heading: z.string(), blocks: z.array(z.string()) })),
  charts: z.array(z.looseObject({ id: z.string(), figures: z.array(z.string()) })),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-inspect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inspected = async (file: string) => {
  const outcome = await inspect({ name: 'inspect', file, json: true }, { parse: readHere });
  if (!outcome.ok) throw new Error(outcome.refusal.failure.message);
  return contract.parse(JSON.parse(outcome.value));
};

describe('lectern inspect --json', () => {
  it('keeps its contract on the sample', async () => {
    const { article, figures } = await inspected('assets/articles/encrochat.md');
    expect(article.published).toBe('2023-07-03');
    for (const { start, end, quote } of figures) expect(article.text.slice(start, end)).toBe(quote);
    const found = (value: number, unit: string) => figures.find((figure) => figure.value === value && figure.unit === unit);
    const restated = found(808e6, 'USD');
    expect(figures.find(({ id }) => id === restated?.equivalentOf)).toMatchObject({ value: 740e6, unit: 'EUR' });
    expect(found(30e6, 'pill')).toMatchObject({ qualifier: 'over' });
    expect(found(60_000, 'user')).toMatchObject({ qualifier: 'about' });
    expect(found(7134, 'year')).toMatchObject({ kind: 'duration' });
    expect(figures.some(({ value }) => value === 2020 || value === 2023)).toBe(false);
  });

  it('gives a .txt file’s own text, without byte-order mark and with \\n line ends', async () => {
    const file = join(folder, 'windows.txt');
    await writeFile(file, '\uFEFFNight shift\r\n\r\nOfficers stopped 14 lorries.\r\n');
    const { article, figures } = await inspected(file);
    expect(article.text).toBe('Night shift\n\nOfficers stopped 14 lorries.\n');
    expect(figures).toHaveLength(1);
    expect(article.text.slice(figures[0]?.start, figures[0]?.end)).toBe('14 lorries');
  });
});

describe('lectern inspect', () => {
  const lines = async (text: string): Promise<readonly string[]> => {
    const file = join(folder, 'read.txt');
    await writeFile(file, text);
    const outcome = await inspect({ name: 'inspect', file, json: false }, { parse: readHere });
    if (!outcome.ok) throw new Error(outcome.refusal.failure.message);
    return outcome.value.split('\n');
  };
  const row = (all: readonly string[], id: string): string => all.find((line) => line.startsWith(`${id} `))?.replaceAll(/ {2,}/g, ' | ') ?? '';

  it('tells a person each figure’s place, value with its hedge as a sign, unit, subject and words', async () => {
    const all = await lines('Mill\n\nPolice seized more than 1,500 kilograms of tea worth £2m to £3m.\n');
    expect(all).toContain('2 figures (~ about, > over, < under, ≤ up to, ≥ at least)');
    expect(row(all, 'f1')).toBe('f1 | paragraph 1 | >1,500 | kilogram | tea seized | more than 1,500 kilograms');
    expect(row(all, 'f2')).toBe('f2 | paragraph 1 | 2,000,000–3,000,000 | GBP | tea | £2m to £3m');
  });

  it('shows only the columns that say something', async () => {
    const all = await lines('Mill\n\nPolice stopped 14 lorries.\n');
    expect(all.join('\n')).not.toMatch(/restates|said by|as of/);
  });
});
