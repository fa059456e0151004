import { describe, expect, it } from 'vitest';
import type { TemplateSlide } from '../../../src/core/model/template';
import { briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const theft = extractionOf({
  title: 'Copper thieves strip 40 km of railway cable, and every commuter of the valley pays for it: how the scheme worked',
  parts: [
    {
      sentences: [
        'Thieves have stripped 40 km of cable from the valley line since January.',
        'The operator cancelled trains on most days.',
        'It says repairs will take the summer.',
      ],
    },
    {
      heading: 'How the scheme worked',
      sentences: [
        'First a lookout switched off the alarm of the signal box.',
        'Then two crews cut the cable from both ends of the tunnel.',
        'After that the copper was sold to a yard across the river.',
      ],
    },
    { heading: 'What was found', sentences: [], bullets: ['A.example', 'B.example', 'C.example'] },
  ],
  figures: [{ quote: '40 km', value: 40, kind: 'length', unit: 'kilometre', subject: 'railway cable' }],
  quotations: [{ words: 'The operator cancelled trains on most days.', speaker: 'Ada Brook' }],
});
const context = (narrative: Extract<TemplateSlide, { kind: 'context' }>['narrative'], required = false): TemplateSlide => ({
  ...wanted('story', { required, guidance: 'Speak slowly.' }),
  kind: 'context',
  narrative,
});

describe('a context slide', () => {
  it('tells the opening in whole sentences, lead first, and keeps the text in the notes', () => {
    const { deck } = briefOn([theft], [context({ place: 'opening' })]);
    const [slide] = slidesOf(deck, 'context');
    const said = [...(slide?.bullets ?? []).map((text) => read(text, deck)), read(slide?.title ?? [], deck)];
    expect(said.join(' ')).toContain('Thieves have stripped 40 km of cable from the valley line since January');
    expect(slide?.notes).toContain('Speak slowly.\n\nFrom the source:\nThieves have stripped');
  });

  it('takes a short sentence that outweighs all others as its title, and does not say it twice', () => {
    const { deck } = briefOn([theft], [context({ place: 'opening' })]);
    const [slide] = slidesOf(deck, 'context');
    expect(read(slide?.title ?? [], deck)).toBe('Thieves have stripped 40 km of cable from the valley line since January');
    expect(read(slide?.subtitle ?? [], deck)).toBe('Plain title');
    expect(slide?.bullets.map((text) => read(text, deck))).toEqual(['The operator cancelled trains on most days.', 'It says repairs will take the summer.']);
  });

  it('bears the heading that the source gives', () => {
    const { deck } = briefOn([theft], [context({ words: ['scheme'] })]);
    expect(slidesOf(deck, 'context').map(({ title }) => read(title, deck))).toEqual(['How the scheme worked']);
  });

  it('shows no list of bare names', () => {
    expect(briefOn([theft], [context({ words: ['found'] })]).fit.dropped[0]?.why).toBe('The section that tells this has no sentence short enough for a slide.');
  });

  it('is left out when no section answers, or tells the weightiest one left when it is required, and the report says so', () => {
    expect(briefOn([theft], [context({ words: ['regulator'] })]).deck.slides).toEqual([]);
    const { deck, fit } = briefOn([theft], [context({ words: ['regulator'] }, true)]);
    expect(slidesOf(deck, 'context')).toHaveLength(1);
    expect(fit.slots[0]).toMatchObject({ state: 'empty', why: 'None of the chosen sections tells this; the page says what was not told yet.' });
  });

  it('is not asked for when the whole story is told', () => {
    const { deck } = briefOn([theft], [context({ place: 'whole' }), { ...context({ words: ['regulator'] }, true), id: 'again' }]);
    expect(deck.slides).toHaveLength(1);
  });
});

describe('what the source is silent on', () => {
  const asked: TemplateSlide = { ...context({ words: ['regulator'] }), title: 'What the regulator said' };
  const limits: TemplateSlide = { ...wanted('limits', { guidance: 'Be plain.' }), kind: 'assumptions', assumptions: ['Taken as given.', '[What we assume]'], gaps: ['[What is missing]'], basis: '[Why]' };
  const cards: TemplateSlide = { ...wanted('key'), kind: 'key-figures', upTo: 6, cards: [{ name: 'fine', query: { meaning: 'fine' } }, { name: 'victims', query: { meaning: 'victims' } }] };

  it('is named among the gaps, before anything is asked of the author', () => {
    const { deck } = briefOn([theft], [asked, cards, limits]);
    const [slide] = slidesOf(deck, 'assumptions');
    expect(slide?.gaps.map((text) => read(text, deck))).toEqual(['No figure was found for a fine or victims.', 'No passage was found that tells what the regulator said.']);
    expect(slide?.assumptions.map((text) => read(text, deck))).toEqual(['Taken as given.']);
    expect(read(slide?.basis ?? [], deck)).toBe('It rests on one article; no second source was read beside it.');
    expect(slide?.notes).toBe('Be plain.\n\nStill to say:\n– What we assume\n– What is missing\n– Why');
  });

  it('is asked of the author on the page where nothing is known', () => {
    const { deck } = briefOn([theft], [limits]);
    expect(slidesOf(deck, 'assumptions')[0]?.gaps.map((text) => read(text, deck))).toEqual(['[What is missing]']);
  });

  it('stands in words where it is required and no page of gaps follows', () => {
    const bare = extractionOf({ title: 'A list', parts: [{ heading: 'Seen', sentences: [], bullets: ['A.example', 'B.example', 'C.example'] }] });
    const { deck } = briefOn([bare], [{ ...asked, required: true }]);
    expect(slidesOf(deck, 'context')[0]?.paragraphs.map((text) => read(text, deck))).toEqual(['No passage was found that tells what the regulator said.']);
  });
});

describe('the standing of a slide', () => {
  it('is the source’s word where nobody is named, and somebody’s claim where one is', () => {
    expect(briefOn([theft], [context({ words: ['scheme'] })]).deck.slides.map(({ standing }) => standing)).toEqual(['fact']);
    expect(briefOn([theft], [context({ place: 'opening' })]).deck.slides.map(({ standing }) => standing)).toEqual(['reported']);
  });
});

describe('a flow', () => {
  const flow = (words: readonly string[], required = false): TemplateSlide => ({ ...wanted('flow', { required }), kind: 'flow', narrative: { words } });

  it('tells a sequence step by step', () => {
    const { deck } = briefOn([theft], [flow(['scheme'])]);
    expect(slidesOf(deck, 'flow')[0]?.steps.map(({ text }) => read(text, deck))).toEqual([
      'First a lookout switched off the alarm of the signal box.',
      'Then two crews cut the cable from both ends of the tunnel.',
      'After that the copper was sold to a yard across the river.',
    ]);
  });

  it('is not made of sentences that follow no order', () => {
    expect(briefOn([theft], [flow(['operator', 'train'])]).fit.dropped[0]?.why).toBe('None of the chosen sections tells this as a sequence of three steps or more.');
  });

  it('is told without steps where it is required and the source tells no sequence', () => {
    const { deck } = briefOn([theft], [flow(['regulator'], true)]);
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['context']);
    expect(slidesOf(deck, 'context')[0]?.bullets.length).toBeGreaterThan(0);
  });
});

describe('a timeline', () => {
  const timeline: TemplateSlide = { ...wanted('when'), kind: 'timeline' };
  const dated = extractionOf({
    title: 'The bridge',
    parts: [
      {
        sentences: ['Work on the bridge began on 3 May 2019.', 'The main span was closed in June 2021.', 'Inspectors ordered repairs in 2020.', 'They came back on 4 July 2022.'],
      },
    ],
    dates: [
      { words: '3 May 2019', iso: '2019-05-03' },
      { words: 'June 2021', iso: '2021-06' },
      { words: '2020', iso: '2020' },
    ],
  });

  it('puts the sentences that state a date in order of time', () => {
    const { deck } = briefOn([dated], [timeline]);
    expect(slidesOf(deck, 'timeline')[0]?.events.map(({ when, text }) => `${when}: ${read(text, deck)}`)).toEqual([
      '3 May 2019: Work on the bridge began on 3 May 2019.',
      '2020: Inspectors ordered repairs in 2020.',
      'June 2021: The main span was closed in June 2021.',
    ]);
  });

  it('is left out below three dates', () => {
    expect(briefOn([theft], [timeline]).fit.dropped[0]?.why).toBe('The chosen text dates fewer than three events.');
  });
});

describe('a quotation', () => {
  const quotation: TemplateSlide = { ...wanted('voice', { title: 'In their words' }), kind: 'quotation' };
  const said = (speaker: string | null) =>
    extractionOf({
      title: 'Toll',
      parts: [{ sentences: ['“We have closed the crossing until every lorry has been weighed again,” the harbour said.'] }],
      quotations: [{ words: '“We have closed the crossing until every lorry has been weighed again,”', speaker }],
    });

  it('stands with its speaker, without the comma of the sentence around it', () => {
    const { deck } = briefOn([said('Ines Marlow')], [quotation]);
    const [slide] = slidesOf(deck, 'quotation');
    expect(read(slide?.quote ?? [], deck)).toBe('“We have closed the crossing until every lorry has been weighed again”');
    expect(read(slide?.title ?? [], deck)).toBe('In the words of Ines Marlow');
  });

  it('is left out when nobody is named', () => {
    expect(briefOn([said(null)], [quotation]).deck.slides).toEqual([]);
    expect(briefOn([said('Thursday')], [quotation]).deck.slides).toEqual([]);
  });
});

describe('a cover', () => {
  const cover: TemplateSlide = { ...wanted('cover', { title: 'Digest' }), kind: 'cover' };

  it('parts a long headline at its own colon', () => {
    const { deck } = briefOn([theft], [cover]);
    const [slide] = slidesOf(deck, 'cover');
    expect(read(slide?.title ?? [], deck)).toBe('Copper thieves strip 40 km of railway cable, and every commuter of the valley pays for it');
    expect(read(slide?.subtitle ?? [], deck)).toBe('how the scheme worked');
  });

  it('names the template over several articles, and the articles below', () => {
    const other = extractionOf({ id: 'a2', title: 'Tin theft', parts: [{ sentences: ['Tin was taken from the depot at night.'] }] });
    const { deck } = briefOn([theft, other], [cover]);
    expect(deck.title).toBe('Test template');
    expect(read(slidesOf(deck, 'cover')[0]?.title ?? [], deck)).toBe('Digest');
    expect(read(slidesOf(deck, 'cover')[0]?.subtitle ?? [], deck)).toContain(' · Tin theft');
  });
});
