import { describe, expect, it } from 'vitest';
import type { TemplateSlide } from '../../../src/core/model/template';
import { briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const leak = extractionOf({
  title: 'Water utility bills nobody for a year',
  parts: [
    {
      sentences: [
        'The utility lost EUR 4 million because its meters failed to report.',
        'Nobody had checked the meters since 2019.',
        '“We were blind,” said the director.',
        'After it was told, it replaced 900 meters.',
        'The utility replaced 900 meters, which were bought from a firm in the north that has since been closed by its owners and their bank, and of which nothing is left.',
      ],
    },
  ],
  figures: [
    { quote: 'EUR 4 million', value: 4e6, kind: 'money', unit: 'EUR', subject: 'loss' },
    { quote: '900 meters', value: 900, unit: 'meter', subject: 'meters' },
    { quote: '900 meters', value: 900, unit: 'meter', subject: 'meters' },
  ],
});

const gaps = (...asked: readonly string[]): TemplateSlide => ({
  ...wanted('controls', { required: true }),
  kind: 'control-gap',
  rows: asked.map((gap) => ({ control: 'Metering', gap, rootCause: '[Why]', rating: 'unrated' as const })),
});
const said = (...asked: readonly string[]): readonly string[] => {
  const { deck } = briefOn([leak], [gaps(...asked)]);
  return slidesOf(deck, 'control-gap').flatMap(({ rows }) => rows.map(({ gap }) => read(gap, deck)));
};

describe('what the source says on a subject', () => {
  it('stands in quotation marks beside what the author is asked', () => {
    expect(said('{passage: fail, lost} [Ours, too?]')).toEqual(['“The utility lost EUR 4 million because its meters failed to report” [Ours, too?]']);
  });

  it('is said once a page', () => {
    expect(said('{passage: meter}', '{passage: meter}')).toEqual([
      '“The utility lost EUR 4 million because its meters failed to report”',
      '“Nobody had checked the meters since 2019”',
    ]);
  });

  it('says where it breaks off, and is no speech nor a sentence that points back', () => {
    expect(said('{passage: replac}')).toEqual(['“The utility replaced 900 meters …”']);
    expect(said('{passage: blind | Who knew}')).toEqual(['[Who knew]']);
  });

  it('bears on the question by more than a word, or the author is asked without it', () => {
    expect(said('{passage: lost, repaid; customers | Whose loss}')).toEqual(['[Whose loss]']);
    expect(said('{passage: lost, repaid; meter | Whose loss}')).toEqual(['“The utility lost EUR 4 million because its meters failed to report”']);
  });

  it('is the sentence that bears on the question by most words, not the weightiest that has one of them', () => {
    expect(said('{passage: meter, checked, lost; nobody, since}')).toEqual(['“Nobody had checked the meters since 2019”']);
  });

  it('takes a word in any of its forms, and no other word that begins like it', () => {
    expect(said('{passage: replace}')).toEqual(['“The utility replaced 900 meters …”']);
    expect(said('{passage: rep | Who}')).toEqual(['[Who]']);
  });

  it('may be longer where a point stands across the page', () => {
    const long = `The utility cooperated with the inspectors from the first day and ${'replaced its meters, '.repeat(5)}trained its staff and repaid what it owed.`;
    const told = extractionOf({ title: 'A leak', parts: [{ sentences: [long] }] });
    const points: TemplateSlide = { ...wanted('credit', { required: true }), kind: 'so-what', points: [{ heading: 'Credit', text: '{passage: cooperat; inspect | What earned it}' }] };
    expect(slidesOf(briefOn([told], [points]).deck, 'so-what')[0]?.points[0]?.text.map((span) => (span.type === 'figure' ? '' : span.text)).join('')).toBe(`“${long.slice(0, -1)}”`);
    expect(slidesOf(briefOn([told], [gaps('{passage: cooperat; inspect | What earned it}')]).deck, 'control-gap')[0]?.rows[0]?.gap).toEqual([{ type: 'prompt', text: 'What earned it' }]);
  });

  it('counts what its section is headed by', () => {
    const headed = extractionOf({ title: 'A leak', parts: [{ heading: 'Why nobody checked', sentences: ['Nobody had checked the meters since 2019.'] }] });
    const { deck } = briefOn([headed], [gaps('{passage: checked, audit}')]);
    expect(slidesOf(deck, 'control-gap').flatMap(({ rows }) => rows.map(({ gap }) => read(gap, deck)))).toEqual(['“Nobody had checked the meters since 2019”']);
  });

  it('is quoted on a second page only where it bears on the question by one word more', () => {
    const twice = (asked: string) => {
      const { deck } = briefOn([leak], [gaps('{passage: lost, loss; meter}'), { ...gaps(asked), id: 'again' }]);
      return read(slidesOf(deck, 'control-gap')[1]?.rows[0]?.gap ?? [], deck);
    };
    expect(twice('{passage: lost, loss; meter | Whose}')).toBe('[Whose]');
    expect(twice('{passage: lost, fail; meter | Whose}')).toBe('“The utility lost EUR 4 million because its meters failed to report”');
  });

  it('comes from a page that has not quoted it yet, where another serves', () => {
    const { deck } = briefOn([leak], [gaps('{passage: meter}'), { ...gaps('{passage: meter}'), id: 'again' }]);
    expect(slidesOf(deck, 'control-gap').map(({ rows }) => read(rows[0]?.gap ?? [], deck))).toEqual([
      '“The utility lost EUR 4 million because its meters failed to report”',
      '“Nobody had checked the meters since 2019”',
    ]);
  });
});
