import { describe, expect, it } from 'vitest';
import type { TemplateSlide } from '../../../src/core/model/template';
import { briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const results = extractionOf({
  title: 'Ferry line fined EUR 9 million',
  parts: [
    {
      sentences: [
        'The harbour fined the ferry line EUR 9 million for tolls that it kept.',
        'A smaller fine of EUR 3 million went to its owner for late answers.',
        'The line turned a loss of EUR 40 million into a profit of EUR 8 million, up from EUR 5 million in the year-ago period.',
      ],
    },
  ],
  figures: [
    { quote: 'EUR 9 million', value: 9e6, kind: 'money', unit: 'EUR', subject: 'fine' },
    { quote: 'EUR 9 million', value: 9e6, kind: 'money', unit: 'EUR', subject: 'fine' },
    { quote: 'EUR 3 million', value: 3e6, kind: 'money', unit: 'EUR', subject: 'fine' },
    { quote: 'EUR 8 million', value: 8e6, kind: 'money', unit: 'EUR', subject: 'profit' },
    { quote: 'EUR 5 million', value: 5e6, kind: 'money', unit: 'EUR', subject: 'profit' },
  ],
});
const slide: TemplateSlide = { ...wanted('key'), kind: 'key-figures', upTo: 6, cards: [] };
const { deck } = briefOn([results], [slide]);
const cards = slidesOf(deck, 'key-figures').flatMap((made) => made.cards.map((card) => `${read([{ type: 'figure', id: card.figure, form: 'value' }], deck)} ${read(card.label, deck)} ${read(card.note, deck)}`.trim()));

describe('figures of one name', () => {
  it('are told apart by the words around them, all but the most central', () => {
    expect(cards).toContain('EUR 9m fine');
    expect(cards).not.toContain('EUR 3m fine');
  });

  it('show no value from which a change began, wherever it went', () => {
    const told = extractionOf({
      title: 'Ferry line earns more',
      parts: [{ sentences: ['The ferry line earned a profit of EUR 8 million this year.', 'In a year the profit increased from EUR 2 million.'] }],
      figures: [
        { quote: 'EUR 8 million', value: 8e6, kind: 'money', unit: 'EUR', subject: 'profit' },
        { quote: 'EUR 2 million', value: 2e6, kind: 'money', unit: 'EUR', subject: 'profit' },
      ],
    });
    const shown = slidesOf(briefOn([told], [slide]).deck, 'key-figures').flatMap((made) => made.cards.map(({ figure }) => figure));
    expect(shown).toEqual(['f1']);
  });

  it('show no value that another came from', () => {
    expect(cards.some((card) => card.startsWith('EUR 5m'))).toBe(false);
    expect(cards.some((card) => card.startsWith('EUR 8m'))).toBe(true);
  });
});
