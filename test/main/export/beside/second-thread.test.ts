import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../../../src/core/model/brand';
import type { Deck } from '../../../../src/core/model/deck';
import { templateSchema } from '../../../../src/core/model/template';
import { brief, everything, find } from '../../../../src/core/pipeline';
import { packing } from '../../../../src/main/export/beside/deflate';
import { startSecondThread } from '../../../../src/main/export/beside/second-thread';
import { deckToPptx, sceneToPptx } from '../../../../src/main/export/deck-to-pptx';
import { stageDeck } from '../../../../src/main/export/stage-deck';
import { sha256 } from '../../../../src/main/parse/sha256';

const THREAD = join(import.meta.dirname, 'second-thread.mjs');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const brand = brandSchema.parse(json('assets/brands/group-assurance.lectern-brand'));

/** A briefing whose slides stand in it several times over, one number of them typed by hand. */
async function longDeck(): Promise<Deck> {
  const found = await find({ id: 'a1', name: 'a.md', bytes: readFileSync('assets/articles/encrochat.md') }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  const template = templateSchema.parse(json('assets/templates/threat-alert.lectern-template'));
  const order = { template, extractions: [found.value], choices: [everything(found.value)], brand, today: '2024-01-02', occasion: '' };
  const { deck } = brief(order);
  const slides = Array.from({ length: 25 }).flatMap((_, round) => deck.slides.map((slide) => ({ ...slide, id: `${slide.id}-${round}`, notes: `${slide.notes} 8,123 arrests` })));
  return { ...deck, slides };
}

describe('the second thread of an export', () => {
  it('makes the same file and the same findings as one thread alone', async () => {
    const order = { deck: await longDeck(), brand, created: '2024-01-02T00:00:00Z' };
    const stages: string[] = [];
    const helped = await deckToPptx(order, THREAD, ({ stage }) => stages.push(stage));
    const alone = stageDeck(order);
    expect(order.deck.slides.length).toBeGreaterThan(40);
    expect(helped.findings).toEqual(alone.findings);
    expect(helped.findings.map(({ rule }) => rule)).toContain('number-gate');
    expect(Buffer.from(helped.bytes).equals(await sceneToPptx(alone, order, () => {}))).toBe(true);
    expect([...new Set(stages)]).toEqual(['laying-out', 'writing']);
  });

  it('makes the archive that is made without it', async () => {
    const [first, ...others] = ['first', 'early ', 'Ünïcode “”'].map((words) => ({ name: words, content: words.repeat(99) }));
    if (first === undefined) throw new Error('There are three parts.');
    const second = startSecondThread(THREAD);
    const [beside, alone] = [second.zip(), packing()];
    for (const archive of [beside, alone]) archive.add(others);
    expect(Buffer.from(await beside.finish(first)).equals(await alone.finish(first))).toBe(true);
    second.end();
  });

  it('says so when it cannot start', async () => {
    const second = startSecondThread(join(import.meta.dirname, 'there-is-none.cjs'));
    await expect(second.check(await longDeck())).rejects.toThrow('there-is-none');
  });
});
