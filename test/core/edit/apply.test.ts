import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/apply';
import type { Command } from '../../../src/core/edit/command';
import type { BriefingDocument } from '../../../src/core/model/document';
import { plain } from '../../../src/core/model/rich-text';
import { briefing, context, cover, figure, harbour } from './briefing';

const after = (...commands: readonly Command[]): BriefingDocument => commands.reduce(apply, briefing);
const slideIds = (document: BriefingDocument) => document.deck?.slides.map(({ id }) => id);
const slide = (document: BriefingDocument, id: string) =>
  document.deck?.slides.find((one) => one.id === id);
const entry = (document: BriefingDocument, id: string) =>
  document.deck?.ledger.find((one) => one.id === id);

describe('choosing', () => {
  it('ticks figures in the order of the article', () => {
    const document = after(
      { do: 'choose-figures', article: 'a1', figures: ['f1'], chosen: false },
      { do: 'choose-figures', article: 'a1', figures: ['f3', 'f1'], chosen: true },
    );
    expect(document.choices[0]?.figures).toEqual(['f1', 'f2', 'f3']);
  });

  it('ignores figures and sections that the article does not have', () => {
    expect(after({ do: 'choose-figures', article: 'a1', figures: ['f9'], chosen: true })).toBe(briefing);
    expect(after({ do: 'choose-sections', article: 'a2', sections: ['s1'], chosen: true })).toBe(briefing);
  });

  it('unticks sections', () => {
    const document = after({ do: 'choose-sections', article: 'a1', sections: ['s1'], chosen: false });
    expect(document.choices[0]?.sections).toEqual([]);
  });
});

describe('correcting a figure', () => {
  const correct = (correction: object, deck: null = null): Command => ({
    do: 'correct-figure',
    article: 'a1',
    figure: 'f1',
    correction,
    deck,
  });

  it('changes the article and the deck, and says that the user did', () => {
    const document = after(correct({ value: 40, qualifier: 'about' }));
    expect(document.extractions[0]?.figures[0]).toMatchObject({
      value: 40,
      grounds: { value: { how: 'user' }, qualifier: { how: 'user' } },
    });
    expect(entry(document, 'f1')).toMatchObject({ value: 40, qualifier: 'about' });
  });

  it('computes again what is derived from it', () => {
    expect(entry(after(correct({ value: 40 })), 'd1')).toMatchObject({ value: 4 });
  });

  it('leaves a derivation as it was when its parents no longer bear it', () => {
    expect(entry(after(correct({ unit: 'bar' })), 'd1')).toMatchObject({ value: 3 });
  });

  it('takes it out of a group whose unit it no longer has', () => {
    expect(after(correct({ unit: 'bar' })).extractions[0]?.groups).toEqual([]);
  });

  it('changes nothing when nothing is corrected', () => {
    expect(after(correct({ value: 30 }))).toBe(briefing);
  });
});

describe('adding and removing figures', () => {
  it('gives a new figure the next id, its place in the order, and a tick', () => {
    const document = after({ do: 'add-figure', figure: figure('f1', 12, { quote: 'ten' }) });
    expect(document.extractions[0]?.figures.map(({ id }) => id)).toEqual(['f1', 'f4', 'f2', 'f3']);
    expect(document.choices[0]?.figures).toEqual(['f1', 'f4', 'f2']);
  });

  it('does not add the same words twice', () => {
    expect(after({ do: 'add-figure', figure: harbour })).toBe(briefing);
  });

  it('removes a figure from groups and choice but not from the deck', () => {
    const document = after({ do: 'remove-figure', article: 'a1', figure: 'f1' });
    expect(document.choices[0]?.figures).toEqual(['f2']);
    expect(document.extractions[0]?.groups).toEqual([]);
    expect(entry(document, 'f1')).toBeDefined();
  });
});

describe('arranging slides', () => {
  it('moves several slides together, in the order they stand in', () => {
    const document = after({ do: 'move-slides', slides: ['context', 'cover'], before: null });
    expect(slideIds(document)).toEqual(['bottom-line', 'cover', 'context']);
  });

  it('gathers slides that are dropped on one of themselves', () => {
    const document = after({ do: 'move-slides', slides: ['cover', 'context'], before: 'cover' });
    expect(slideIds(document)).toEqual(['cover', 'context', 'bottom-line']);
  });

  it('changes nothing when slides are dropped where they are', () => {
    expect(after({ do: 'move-slides', slides: ['cover'], before: 'bottom-line' })).toBe(briefing);
  });

  it('duplicates behind the last, as the own slides of the user', () => {
    const document = after({ do: 'duplicate-slides', slides: ['cover', 'bottom-line'] });
    expect(slideIds(document)).toEqual(['cover', 'bottom-line', 'slide-4', 'slide-5', 'context']);
    expect(slide(document, 'slide-4')?.origin).toEqual({ templateSlide: null, edited: true });
  });

  it('gives an added slide another id when its own is taken', () => {
    const document = after({ do: 'add-slide', slide: context, after: 'cover' });
    expect(slideIds(document)).toEqual(['cover', 'slide-4', 'bottom-line', 'context']);
  });

  it('never removes the last slide', () => {
    expect(after({ do: 'remove-slides', slides: ['cover', 'bottom-line', 'context'] })).toBe(briefing);
  });
});

describe('editing a slide', () => {
  it('sets text by its path and marks the slide as edited', () => {
    const text = plain('Boats');
    const document = after({ do: 'set-text', slide: 'bottom-line', field: 'points.0.heading', text });
    expect(slide(document, 'bottom-line')).toMatchObject({
      points: [{ heading: text }],
      origin: { edited: true },
    });
  });

  it.each(['points', 'bullets', 'kind', 'points.0', 'points.7.text', 'nothing', '', '__proto__'])(
    'leaves the slide alone when %j is no text',
    (field) => {
      const text = plain('x');
      expect(after({ do: 'set-text', slide: 'bottom-line', field, text })).toBe(briefing);
    },
  );

  it('leaves other slides as the very same objects', () => {
    const document = after({ do: 'set-notes', slide: 'context', notes: 'Pause.' });
    expect(document.deck?.slides[0]).toBe(cover);
  });

  it('puts a signed number in place of typed digits', () => {
    const document = after({
      do: 'sign-number',
      slide: 'bottom-line',
      field: 'points.0.text',
      words: '4 boats',
      number: {
        ...{ value: 4, valueHigh: null, kind: 'count', unit: 'boat', qualifier: 'exact' },
        ...{ hedge: null, subject: 'boats', asOf: null, reason: 'Counted on the pictures.' },
      },
    });
    expect(entry(document, 'u1')).toMatchObject({ type: 'signed', value: 4 });
    expect(slide(document, 'bottom-line')).toMatchObject({
      points: [
        {
          text: [
            { type: 'text', text: 'Ships were met by ' },
            { type: 'figure', id: 'u1', form: 'value' },
            { type: 'text', text: '.' },
          ],
        },
      ],
    });
  });
});
