import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandSchema, type Brand } from '../../../src/core/model/brand';
import type { Deck } from '../../../src/core/model/deck';
import { templateSchema } from '../../../src/core/model/template';
import { brief, everything, find } from '../../../src/core/pipeline';
import { checkout } from '../../../scripts/launch';

const assets = join(checkout, 'assets');
const TODAY = '2026-03-12';

/** What the command line takes when it is not told. */
const USUAL = { template: 'law-enforcement-results', article: 'telecom-fine.md' } as const;

const usualFirst = (names: readonly string[], usual: string): readonly string[] =>
  names.toSorted((a, b) => Number(b.startsWith(usual)) - Number(a.startsWith(usual)) || a.localeCompare(b));

const parsed = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(assets, folder, name), 'utf8'));

/** The article whose deck in the usual template and brand is the one of 12 slides. */
export const usualArticle = join(assets, 'articles', USUAL.article);

/** The brand that the command line takes when it is not told. */
export const usualBrand = (): Brand => brandSchema.parse(parsed('brands', 'group-assurance.lectern-brand'));

/** Every sample article in every template, the usual pair first. */
export async function sampleDecks(brand: Brand): Promise<readonly Deck[]> {
  const decks: Deck[] = [];
  for (const templateName of usualFirst(readdirSync(join(assets, 'templates')), USUAL.template)) {
    const template = templateSchema.parse(parsed('templates', templateName));
    for (const name of usualFirst(readdirSync(join(assets, 'articles')), USUAL.article)) {
      const bytes = readFileSync(join(assets, 'articles', name));
      const found = await find({ id: 'a1', name, bytes }, (content) => createHash('sha256').update(content).digest('hex'));
      if (!found.ok) throw new Error(found.failure.message);
      const choices = [everything(found.value)];
      decks.push(brief({ template, extractions: [found.value], choices, brand, today: TODAY, occasion: '' }).deck);
    }
  }
  return decks;
}
