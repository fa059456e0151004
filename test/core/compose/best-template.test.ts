import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestTemplate } from '../../../src/core/compose/best-template';
import type { Extraction } from '../../../src/core/model/extraction';
import { templateSchema } from '../../../src/core/model/template';
import { everything, find } from '../../../src/core/pipeline';

const folder = join(import.meta.dirname, '../../../assets/templates');
const templates = readdirSync(folder).map((name) => templateSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

async function found(text: string, id = 'a1'): Promise<Extraction> {
  const result = await find({ id, name: 'article.txt', bytes: new TextEncoder().encode(text) }, () => '0'.repeat(64));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const bestFor = (...extractions: readonly Extraction[]) => bestTemplate(templates, extractions, extractions.map(everything))?.id;

const raid = `Police seize 40 weapons and EUR 3 million in ring of phone thieves

Officers arrested 61 people and seized EUR 3 million in cash, 40 weapons and 210 kg of cannabis. They froze assets worth EUR 900,000.`;

const fine = `Watchdog fines Corvane Bank GBP 12 million over weak checks

The regulator fined the bank GBP 12 million. It had opened accounts for 4,300 customers without checks, and must pay compensation of GBP 2 million to 900 victims.`;

const scam = `Phone fraud losses rise to EUR 18 million

Victims lost EUR 18 million in 2024, up 12% from 2023. The number of cases rose from 1,200 to 1,540, and 1,380 victims came forward.`;

describe('the template that is proposed', () => {
  it('asks for what a raid brings', async () => {
    expect(bestFor(await found(raid))).toBe('law-enforcement-results');
  });

  it('asks for the fine where the title tells of one', async () => {
    expect(bestFor(await found(fine))).toBe('enforcement-action-lessons');
  });

  it('asks for losses and cases where the article counts them', async () => {
    expect(bestFor(await found(scam))).toBe('fraud-trend-update');
  });

  it('compares where there are two articles to compare', async () => {
    expect(bestFor(await found(raid), await found(fine, 'a2'))).toBe('peer-digest');
  });

  it('tells no articles apart where there is one, however little it says', async () => {
    const few = bestFor(await found('A quiet year\n\nNothing was counted.'));
    const template = templates.find(({ id }) => id === few);
    expect(template?.slides.some(({ each }) => each === 'article')).toBe(false);
  });

  it('is none where there is none', async () => {
    expect(bestTemplate([], [await found(raid)], [])).toBeNull();
  });
});
