import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brief, everything, find } from '../../../src/core/pipeline';
import { brandSchema } from '../../../src/core/model/brand';
import { templateSchema } from '../../../src/core/model/template';
import { sceneToPptx } from '../../../src/main/export/deck-to-pptx';
import { stageDeck } from '../../../src/main/export/stage-deck';
import { verifyWritten } from '../../../src/main/export/verify-written';
import { sha256 } from '../../../src/main/parse/sha256';
import { temporaryFolders } from '../temporary-folder';
import { printedPdf } from './printed-pdf';

const folder = temporaryFolders();
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

let deck: Uint8Array;
let slides: number;

beforeAll(async () => {
  const found = await find({ id: 'a1', name: 'a.md', bytes: readFileSync('assets/articles/encrochat.md') }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  const brand = brandSchema.parse(json('assets/brands/group-assurance.lectern-brand'));
  const template = templateSchema.parse(json('assets/templates/threat-alert.lectern-template'));
  const order = { template, extractions: [found.value], choices: [everything(found.value)], brand, today: '2024-01-02', occasion: '' };
  const { deck: made } = brief(order);
  const staged = stageDeck({ deck: made, brand, created: '2024-01-02T00:00:00Z' });
  deck = await sceneToPptx(staged, { deck: made }, () => {});
  slides = staged.scene.slides.length;
});

async function verified(bytes: Uint8Array, name: string, of: number) {
  const file = join(folder(), name);
  writeFileSync(file, bytes);
  return verifyWritten(file, of);
}

describe('opening what was written', () => {
  it('reads every number of a whole presentation back and finds nothing', async () => {
    const { numbers, draft, findings } = await verified(deck, 'deck.pptx', slides);
    expect(findings).toEqual([]);
    expect(draft).toBe(false);
    expect(numbers).toBeGreaterThan(5);
  });

  it('finds slides and pages missing', async () => {
    const said = async (bytes: Uint8Array, name: string, of: number) =>
      (await verified(bytes, name, of)).findings.filter(({ rule }) => rule === 'written-file').map(({ actual }) => actual);
    expect(await said(deck, 'deck.pptx', slides + 1)).toEqual([`${slides} slides`]);
    expect(await said(printedPdf(1), 'deck.pdf', 2)).toEqual(['1 slides']);
    expect(await said(printedPdf(2), 'deck.pdf', 2)).toEqual([]);
  });

  it.each([0, 0.3, 0.9, 0.99])('finds a presentation cut short at %d of its length', async (part) => {
    const { findings } = await verified(deck.subarray(0, deck.length * part), 'deck.pptx', slides);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error written-file']);
  });
});
