import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../src/core/model/document';
import { documentText } from '../../../src/renderer/operations/document-text';
import { briefing } from '../../core/edit/briefing';

const read = async (document: BriefingDocument): Promise<unknown> => JSON.parse((await documentText(document)).join(''));

/** A briefing whose notes are so long that it does not go in one part. */
const long = (): BriefingDocument => {
  const { deck } = briefing;
  if (deck === null) throw new Error('The sample briefing has a deck.');
  const slides = Array.from({ length: 300 }, (_, index) => deck.slides.map((slide) => ({ ...slide, id: `${slide.id}-${index}`, notes: 'What to say. '.repeat(100) }))).flat();
  return { ...briefing, deck: { ...deck, slides } };
};

describe('the text of a document', () => {
  it('says what the document says', async () => {
    expect(await read(briefing)).toEqual(JSON.parse(JSON.stringify(briefing)));
  });

  it('says so before there is a deck', async () => {
    expect(await read({ ...briefing, deck: null })).toEqual(JSON.parse(JSON.stringify({ ...briefing, deck: null })));
  });

  it('comes in several parts when it is long, none of them much longer than the others', async () => {
    const document = long();
    const parts = await documentText(document);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(500_000);
    expect(JSON.parse(parts.join(''))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('follows a change, whatever was written before', async () => {
    await documentText(briefing);
    const { deck } = briefing;
    const changed = { ...briefing, deck: deck && { ...deck, title: 'Another title' } };
    expect(await read(changed)).toEqual(JSON.parse(JSON.stringify(changed)));
  });
});
