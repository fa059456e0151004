import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../src/core/layout/layout';
import type { Extraction } from '../../../src/core/model/extraction';
import { templateSchema, type Template } from '../../../src/core/model/template';
import { brief, everything, find } from '../../../src/core/pipeline';
import { sha256 } from '../../../src/main/parse/sha256';
import { bundledBrands } from './bundled-brands';

const assets = join(import.meta.dirname, '..', '..', '..', 'assets');
const files = (folder: string): readonly string[] => readdirSync(join(assets, folder)).map((name) => join(assets, folder, name));
const templates: readonly Template[] = files('templates').map((file) => templateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
const measurer = createFontMeasurer();

let extractions: readonly Extraction[];
beforeAll(async () => {
  extractions = await Promise.all(
    files('articles').map(async (file, index) => {
      const found = await find({ id: `a${index + 1}`, name: file.slice(file.lastIndexOf('/') + 1), bytes: readFileSync(file) }, sha256);
      if (!found.ok) throw new Error(found.failure.message);
      return found.value;
    }),
  );
});

const decksOf = (template: Template) =>
  [...extractions.map((one) => [one]), extractions].map((together) =>
    brief({ template, extractions: together, choices: together.map(everything), brand: bundledBrands[0]!, today: '2026-03-12', occasion: 'Risk Committee' }),
  );

describe.each(templates.map((template, index) => [template.name, template, index] as const))('%s, on each sample article and on all of them', (_, template, index) => {
  // Each pair in one brand, turn by turn; `npm run gallery` takes all three.
  it('overflows nowhere and can be read everywhere', () => {
    decksOf(template).forEach(({ deck }, at) => {
      const brand = bundledBrands[(index + at) % bundledBrands.length]!;
      const scene = layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
      expect(checkScene(scene, measurer)).toEqual([]);
    });
  });

  it('has no two slides with one title, and says why it left slides out', () => {
    for (const { deck, fit } of decksOf(template)) {
      const titles = deck.slides.filter(({ kind }) => kind !== 'cover').map(({ title }) => JSON.stringify(title));
      expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
      expect(fit.dropped.filter(({ why }) => why === '')).toEqual([]);
    }
  });
});
