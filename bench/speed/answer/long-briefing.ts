import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deck } from '../../../src/core/model/deck';
import type { BriefingDocument } from '../../../src/core/model/document';
import type { Extraction } from '../../../src/core/model/extraction';
import { everything, find } from '../../../src/core/pipeline';
import { usualArticle } from '../decks/sample-decks';

/** What was found in each sample article, by the article's name. */
async function sampleExtractions(): Promise<ReadonlyMap<string, Extraction>> {
  const folder = dirname(usualArticle);
  const found = new Map<string, Extraction>();
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const extraction = await find({ id: 'a1', name, bytes }, (content) => createHash('sha256').update(content).digest('hex'));
    if (!extraction.ok) throw new Error(extraction.failure.message);
    found.set(name, extraction.value);
  }
  return found;
}

/** The extraction under the ids that a grown deck gives to one of its parts. */
function renamed(extraction: Extraction, article: string): Extraction {
  const prefix = article.slice(0, -extraction.article.id.length);
  const ids = new Set([extraction.article.id, ...extraction.figures.map(({ id }) => id)]);
  return JSON.parse(JSON.stringify(extraction), (_key, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `${prefix}${value}` : value,
  ) as Extraction;
}

/** A grown deck with the articles that it speaks from, as it would be saved. */
export async function longBriefing(deck: Deck): Promise<BriefingDocument> {
  const samples = await sampleExtractions();
  const extractions = deck.sources.flatMap(({ name, article }) => {
    const sample = samples.get(name);
    return sample === undefined ? [] : [renamed(sample, article)];
  });
  return { format: 'lectern', version: 1, extractions, choices: extractions.map(everything), deck, fit: null };
}
