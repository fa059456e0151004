import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../src/core/check/briefing/check-briefing';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { brandSchema } from '../../../src/core/model/brand';
import type { Extraction } from '../../../src/core/model/extraction';
import { templateSchema } from '../../../src/core/model/template';
import { brief, everything, find, stage } from '../../../src/core/pipeline';
import { sha256 } from '../../../src/main/parse/sha256';

const filesOf = (folder: string): readonly string[] => readdirSync(folder).sort().map((name) => join(folder, name));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const articles = filesOf('assets/articles');
const templates = filesOf('assets/templates').map((path) => templateSchema.parse(json(path)));
const brand = brandSchema.parse(json('assets/brands/group-assurance.lectern-brand'));
const measurer = createFontMeasurer();

/** What a deck fresh from a template may be told: what waits for the author, and what was left out. */
const EXPECTED = new Set(['prompt-left', 'slots-empty', 'figures-unused', 'sections-unused', 'implied-rate']);

describe.each(articles)('a deck made from %s', (path) => {
  let extraction: Extraction;
  beforeAll(async () => {
    const found = await find({ id: 'a1', name: path, bytes: readFileSync(path) }, sha256);
    if (!found.ok) throw new Error(found.failure.message);
    extraction = found.value;
  });

  it.each(templates)('by $name is told nothing silly, and is no draft', (template) => {
    const { deck, fit } = brief({
      template,
      extractions: [extraction],
      choices: [everything(extraction)],
      brand,
      today: '2024-01-02',
      occasion: '',
    });
    const { scene, findings } = stage(deck, brand, measurer, '2024-01-02T00:00:00Z');
    const beside = checkBriefing({ deck, extractions: [extraction], fit });
    const silly = [...findings, ...beside].filter(({ rule }) => !EXPECTED.has(rule));
    expect(silly.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(scene.slides.some(({ items }) => items.some(({ name }) => name === 'draft'))).toBe(false);
  });
});
