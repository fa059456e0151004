import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brandSchema, type Brand } from '../../src/core/model/brand';
import type { Extraction } from '../../src/core/model/extraction';
import { templateSchema, type Template } from '../../src/core/model/template';
import { brief, everything, find } from '../../src/core/pipeline';
import { sha256 } from '../../src/main/parse/sha256';

const assets = join(import.meta.dirname, '..', '..', 'assets');

const files = (folder: string): readonly string[] =>
  readdirSync(join(assets, folder))
    .sort()
    .map((name) => join(assets, folder, name));

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The templates that ship, read from their files. */
export const bundledTemplates = (): readonly Template[] => files('templates').map((file) => templateSchema.parse(json(file)));

/** The brands that ship, read from their files. */
export const bundledBrands = (): readonly Brand[] => files('brands').map((file) => brandSchema.parse(json(file)));

/** All that is found in articles, the samples that ship unless others are named. */
export const foundIn = (articles: readonly string[] = files('articles')): Promise<readonly Extraction[]> =>
  Promise.all(
    articles.map(async (file, index) => {
      const found = await find({ id: `a${index + 1}`, name: basename(file), bytes: readFileSync(file) }, sha256);
      if (!found.ok) throw new Error(`${file}: ${found.failure.message}`);
      return found.value;
    }),
  );

/** A template on each article alone, then on all of them together. */
export const briefingsOf = (template: Template, extractions: readonly Extraction[], brand: Brand): readonly ReturnType<typeof brief>[] =>
  [...extractions.map((one) => [one]), extractions].map((together) =>
    brief({ template, extractions: together, choices: together.map(everything), brand, today: '2026-03-12', occasion: 'Risk Committee' }),
  );
