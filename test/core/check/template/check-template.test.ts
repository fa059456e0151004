import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/core/check/template/check-template';
import { strayBracket } from '../../../../src/core/check/template/open-bracket';
import type { Template, TemplateSlide, TemplateSlideOf } from '../../../../src/core/model/template';

const base = { required: true, title: 'Title', section: null, guidance: '' };
const cover: TemplateSlide = { ...base, id: 'cover', kind: 'cover' };
const sources: TemplateSlide = { ...base, id: 'sources', kind: 'sources', method: 'By rule.' };
const bottomLine: TemplateSlideOf<'bottom-line'> = {
  ...base,
  id: 'bottom-line',
  kind: 'bottom-line',
  points: 2,
  cards: [{ name: 'losses', query: { meaning: 'losses' } }],
};
const divider = (id: string): TemplateSlide => ({ ...base, id, kind: 'divider' });
const soWhat = (text: string): TemplateSlide => ({ ...base, id: 'so-what', kind: 'so-what', points: [{ heading: 'For us', text }] });
const context = (narrative: TemplateSlideOf<'context'>['narrative']): TemplateSlide => ({ ...base, id: 'story', kind: 'context', narrative });
const chart = (required: boolean, group: TemplateSlideOf<'chart'>['group']): TemplateSlide => ({
  ...base,
  required,
  id: 'chart',
  kind: 'chart',
  group,
  upTo: 1,
  soWhat: '[Why]',
});

const template = (slides: readonly TemplateSlide[], said: Partial<Template> = {}): Template => ({
  format: 'lectern-template',
  version: 1,
  id: 't',
  name: 'T',
  purpose: '',
  audience: '',
  eyebrow: '',
  marking: '',
  slides,
  ...said,
});

/** 'severity rule slide' of every finding, for a template with a cover, one slide and sources. */
const found = (...slides: readonly TemplateSlide[]): readonly string[] => said(template([cover, ...slides, sources]));
const said = (checked: Template): readonly string[] =>
  checkTemplate(checked).map(({ severity, rule, place }) => [severity, rule, place.slide].filter(Boolean).join(' '));

describe('a template', () => {
  it('in order has no findings', () => {
    expect(found(bottomLine, soWhat('{losses} [and what it means]'))).toEqual([]);
  });

  it('names the two slides that share an id', () => {
    const [finding] = checkTemplate(template([cover, divider('part'), divider('part'), sources]));
    expect(finding?.rule).toBe('slide-ids');
    expect(finding?.message).toBe('Slides 2 and 3 have the same id.');
  });

  it('may ask twice for the same thing by one name, never for two things', () => {
    const again = { ...bottomLine, id: 'again' };
    expect(found(bottomLine, again)).toEqual([]);
    const other = { ...again, cards: [{ name: 'losses', query: { meaning: 'fine' as const } }] };
    expect(found(bottomLine, other)).toEqual(['error slot-names again']);
  });

  it('reports a slot in a wording that no card asks for', () => {
    expect(found(bottomLine, soWhat('A loss of {lossess}'))).toEqual(['error unknown-slot so-what']);
  });

  it('reports a passage that names no words, or is not written as one', () => {
    expect(found(soWhat('{passage: fail, lost | What failed}'))).toEqual([]);
    expect(found(soWhat('{passage: fail, lost; control | What failed}'))).toEqual([]);
    expect(found(soWhat('{passage: ; control | What failed}'))).toEqual(['error passage-words so-what']);
    expect(found(soWhat('{passage: | What failed}'))).toEqual(['error passage-words so-what']);
    expect(found(soWhat('{passage fail}'))).toEqual(['error passage-words so-what']);
    expect(found(soWhat('{passage: Fail}'))).toEqual(['error deaf-words so-what']);
  });

  it('reports brackets that would print words meant for the author', () => {
    expect(found(soWhat('[Why now'))).toEqual(['error open-bracket so-what']);
    expect(['[a] b', 'a', '{a} [b]'].map(strayBracket)).toEqual([null, null, null]);
    expect(['a]', '[a [b]]', '{a]'].map(strayBracket)).toEqual([']', '[', ']']);
  });

  it('reports empty titles and wordings', () => {
    expect(found({ ...divider('part'), title: ' ' }, soWhat(''))).toEqual(['error empty-words part', 'error empty-words so-what']);
  });

  it('reports a chart that asks for nothing, more gravely when it is required', () => {
    expect(found(chart(true, {}))).toEqual(['error bare-query chart']);
    expect(found(chart(false, { not: ['cash'] }))).toEqual(['warning bare-query chart']);
    expect(found(chart(true, { bonds: ['trend'] }))).toEqual([]);
  });

  it('reports words that no text can carry', () => {
    expect(found(context({ words: ['Fraud', 'how'] }))).toEqual(['error deaf-words story']);
  });

  it('reports cards that would never be shown', () => {
    const [card] = bottomLine.cards;
    const cards = card === undefined ? [] : [card, { name: 'fine', query: { meaning: 'fine' as const } }];
    expect(found({ ...base, id: 'key', kind: 'key-figures', upTo: 1, cards })).toEqual(['warning card-count key']);
  });

  it('reports a number that every deck would state', () => {
    expect(found(soWhat('We lose 40 accounts a year'))).toEqual(['warning number-in-wording so-what']);
    expect(found(soWhat('We lose [40?] accounts a year'))).toEqual([]);
  });

  it('keeps likelihood and confidence out of one sentence', () => {
    expect(found(soWhat('It is likely, with high confidence, to recur'))).toEqual(['warning likelihood-confidence so-what']);
    expect(found(soWhat('It is likely to recur. Our confidence is low'))).toEqual([]);
  });

  it('carries a marking that exists, or the house’s own', () => {
    expect(said(template([sources], { marking: 'TLP:ORANGE' }))).toEqual(['error marking-known']);
    expect(said(template([sources], { marking: 'TLP:AMBER+STRICT' }))).toEqual([]);
    expect(said(template([sources], { marking: 'Internal' }))).toEqual([]);
  });
});

describe('the order of slides', () => {
  const order = (...slides: readonly TemplateSlide[]): readonly string[] => checkTemplate(template(slides)).map(({ message }) => message);

  it('wants the cover first, the bottom line early and the sources last', () => {
    const parts = ['a', 'b', 'c'].map(divider);
    expect(order(...parts, bottomLine, sources, cover)).toEqual([
      'The cover is not the first slide.',
      'The bottom line comes late.',
      'Slides follow the sources.',
    ]);
  });

  it('wants a cover and sources at all', () => {
    expect(order(...['a', 'b', 'c', 'd'].map(divider))).toEqual(['The template has no cover.', 'The template has no sources slide.']);
  });

  it('lets a sheet of a few slides do without a cover', () => {
    expect(order(bottomLine, sources)).toEqual([]);
  });
});
