import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/apply';
import { adopt } from '../../../src/core/edit/ledger';
import { madeAgain, rebuild, remake, respoken } from '../../../src/core/edit/remake';
import { figuresOn } from '../../../src/core/edit/rename-figures';
import type { Deck } from '../../../src/core/model/deck';
import type { Derivation } from '../../../src/core/model/figure';
import { plain } from '../../../src/core/model/rich-text';
import { briefing, context, cover, harbour, line } from './briefing';

const deck = briefing.deck as Deck;
const deckAfter = (...commands: Parameters<typeof apply>[1][]): Deck =>
  commands.reduce(apply, briefing).deck as Deck;
const titles = (of: Deck) => of.slides.map(({ id }) => id);

/** The template composed again after the tin at sea was read as 40: its derivation now is 'd7'. */
const multiple = deck.ledger[2] as Derivation;
const fresh: Deck = {
  ...deck,
  title: 'Other title',
  slides: [
    cover,
    { ...line, title: [{ type: 'figure', id: 'd7', form: 'value' }] } as typeof line,
    { ...context, title: plain('Composed again') },
  ],
  ledger: [{ ...harbour, value: 40 }, ...deck.ledger.slice(1, 2), { ...multiple, id: 'd7', value: 4 }],
};

describe('remaking a deck after its figures changed', () => {
  it('takes untouched slides anew and keeps order, title and edited slides', () => {
    const before = deckAfter(
      { do: 'set-text', slide: 'bottom-line', field: 'points.0.heading', text: plain('Mine') },
      { do: 'move-slides', slides: ['context'], before: 'cover' },
    );
    const after = remake(before, fresh);
    expect(titles(after)).toEqual(['context', 'cover', 'bottom-line']);
    expect(after.title).toBe('Tin theft');
    expect(after.slides[0]?.title).toEqual(plain('Composed again'));
    expect(after.slides[2]).toMatchObject({ points: [{ heading: plain('Mine') }] });
  });

  it('lets the numbers of an edited slide follow, under the name of the new ledger', () => {
    const before = deckAfter({ do: 'set-notes', slide: 'bottom-line', notes: 'Mine' });
    const after = remake(before, fresh);
    expect(after.slides[1]?.title[0]).toMatchObject({ type: 'figure', id: 'd7' });
    expect(after.ledger.find(({ id }) => id === 'd7')).toMatchObject({ value: 4 });
    expect(after.ledger).toHaveLength(3);
  });

  it('does not bring back slides that were removed', () => {
    const before = deckAfter({ do: 'remove-slides', slides: ['context'] });
    expect(titles(remake(before, fresh))).toEqual(['cover', 'bottom-line']);
  });
});

describe('building again after another choice', () => {
  it('keeps the own slides of the user where they followed', () => {
    const before = deckAfter({ do: 'duplicate-slides', slides: ['cover'] });
    expect(titles(rebuild(before, fresh))).toEqual(['cover', 'slide-4', 'bottom-line', 'context']);
  });

  it('keeps the numbers that the user signed', () => {
    const signed = { ...harbour, type: 'signed', id: 'u1', reason: 'Seen.' } as const;
    const after = rebuild({ ...deck, ledger: [...deck.ledger, signed] }, fresh);
    expect(after.ledger.map(({ id }) => id)).toContain('u1');
  });
});

describe('framing a deck in another language', () => {
  const german: Deck = { ...fresh, language: 'de', footer: 'Ergebnisse', template: { ...deck.template, name: 'Ergebnisse' } };

  it('keeps the words of edited slides and a foot that the user wrote', () => {
    const before = deckAfter({ do: 'set-text', slide: 'context', field: 'title', text: plain('Mine') }, { do: 'set-footer', footer: 'Our committee' });
    const after = respoken(before, german);
    expect(after).toMatchObject({ language: 'de', footer: 'Our committee', title: 'Tin theft' });
    expect(after.slides.find(({ id }) => id === 'context')?.title).toEqual(plain('Mine'));
  });

  it('says the rest in the new one, the foot too that the template gave', () => {
    const after = respoken({ ...deck, footer: deck.template.name }, german);
    expect(after.footer).toBe('Ergebnisse');
    expect(after.slides.find(({ id }) => id === 'context')?.title).toEqual(plain('Composed again'));
  });
});

describe('resetting a slide', () => {
  it('gives the slide as the template makes it, in the ledger of the deck', () => {
    const again = madeAgain(deck, fresh, 'bottom-line');
    expect(again?.slide.title[0]).toMatchObject({ id: 'd1' });
    expect(again?.ledger).toHaveLength(deck.ledger.length);
  });

  it('is refused for a slide the template does not make', () => {
    expect(madeAgain(deck, fresh, 'slide-9')).toBeNull();
  });
});

describe('taking entries into another ledger', () => {
  it('gives a free id to another entry of the same name', () => {
    const other = [{ ...harbour, start: 50, end: 60 }];
    const { ledger, ids } = adopt(deck.ledger, other, ['f1']);
    expect(ids.get('f1')).not.toBe('f1');
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
  });
});

describe('figures on a slide', () => {
  it('are found in titles and cards', () => {
    expect(figuresOn(line)).toEqual(['d1', 'f1']);
  });
});
