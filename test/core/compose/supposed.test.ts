import { describe, expect, it } from 'vitest';
import type { TemplateSlide } from '../../../src/core/model/template';
import { briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const plans = extractionOf({
  title: 'Ferry line plans for 2030',
  parts: [
    {
      sentences: [
        'The ferry line carried 40,000 lorries in May.',
        'It set a target of 900,000 passengers by 2030.',
        'The line may close as many as 70 berths after the summer.',
      ],
    },
  ],
  figures: [
    { quote: '40,000 lorries', value: 40_000, unit: 'lorry', subject: 'lorries' },
    { quote: '900,000 passengers', value: 900_000, unit: 'passenger', subject: 'passengers' },
    { quote: 'as many as 70 berths', value: 70, unit: 'berth', subject: 'berths', qualifier: 'upto' },
  ],
});
const slide: TemplateSlide = { ...wanted('key'), kind: 'key-figures', upTo: 6, cards: [] };

describe('what is aimed at, or may be', () => {
  const { deck } = briefOn([plans], [slide]);
  const [made] = slidesOf(deck, 'key-figures');

  it('stands on a card with the words that say so', () => {
    const notes = new Map(made?.cards.map(({ label, note }) => [read(label, deck), read(note, deck)]));
    expect(notes.get('passengers')).toContain('set a target of');
    expect(notes.get('berths')).toContain('may close');
    expect(notes.get('lorries')).toBe('');
  });

  it('is never said in a title as if it were', () => {
    expect(read(made?.title ?? [], deck)).not.toMatch(/passengers|berths/);
  });
});

describe('a part of what is named', () => {
  const theft = extractionOf({
    title: 'Ferry line robbed of its takings',
    parts: [
      {
        sentences: [
          'Thieves took EUR 7 million in fares from the ferry line.',
          'While EUR 2 million of the stolen fares remain in their hands, the rest has been found.',
          'The line sold 900,000 tickets in May.',
          'It closed 40 berths.',
        ],
      },
    ],
    figures: [
      { quote: 'EUR 7 million', value: 7e6, kind: 'money', unit: 'EUR', subject: 'fares stolen' },
      { quote: 'EUR 2 million', value: 2e6, kind: 'money', unit: 'EUR', subject: 'stolen fares' },
      { quote: '900,000 tickets', value: 900_000, unit: 'ticket', subject: 'tickets' },
      { quote: '40 berths', value: 40, unit: 'berth', subject: 'berths' },
    ],
  });
  const { deck } = briefOn([theft], [slide]);
  const [made] = slidesOf(deck, 'key-figures');

  it('is told as a part on its card, and never as the whole in the title', () => {
    const labels = new Map(made?.cards.map(({ figure, label }) => [figure, read(label, deck)]));
    expect(labels.get('f2') ?? '“of the stolen fares remain in their hands”').toBe('“of the stolen fares remain in their hands”');
    expect(read(made?.title ?? [], deck)).not.toContain('2m');
  });
});
