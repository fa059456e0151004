import { describe, expect, it } from 'vitest';
import { apply } from '../../../../src/core/edit/apply';
import { blankSlide } from '../../../../src/core/edit/blank-slide';
import { slug, templateOfDeck } from '../../../../src/core/edit/template/template-of-deck';
import type { Deck } from '../../../../src/core/model/deck';
import { plain } from '../../../../src/core/model/rich-text';
import { slideSchema, type SlideKind } from '../../../../src/core/model/slide';
import { templateSchema, type Template } from '../../../../src/core/model/template';
import { briefing } from '../briefing';

const kinds = slideSchema.options.map((option) => option.shape.kind.value as SlideKind);
const deck = briefing.deck as Deck;
const base = { required: true, section: null, guidance: 'Pause.' };
const template: Template = {
  format: 'lectern-template',
  version: 1,
  id: 'results',
  name: 'Results',
  purpose: 'What came of it',
  audience: 'The committee',
  eyebrow: 'Results',
  marking: '',
  slides: [
    { ...base, id: 'cover', kind: 'cover', title: 'Results' },
    { ...base, id: 'bottom-line', kind: 'bottom-line', title: 'Bottom line', cards: [], points: 2 },
    { ...base, id: 'context', kind: 'context', title: 'Context', narrative: { words: ['raid'] } },
  ],
};
const deckAfter = (...commands: Parameters<typeof apply>[1][]): Deck =>
  commands.reduce(apply, briefing).deck as Deck;

describe('the shape of a deck', () => {
  it('asks for what the template asked, in the order and with the notes of the deck', () => {
    const changed = deckAfter(
      { do: 'move-slides', slides: ['context'], before: 'bottom-line' },
      { do: 'set-notes', slide: 'context', notes: 'Ask about the ships.' },
      { do: 'set-marking', marking: 'TLP:RED' },
    );
    const made = templateOfDeck(changed, template, 'Our results');
    expect(made).toMatchObject({ id: 'our-results', name: 'Our results', marking: 'TLP:RED' });
    expect(made.slides.map(({ id }) => id)).toEqual(['cover', 'context', 'bottom-line']);
    expect(made.slides[1]).toMatchObject({ narrative: { words: ['raid'] }, guidance: 'Ask about the ships.' });
  });

  it('leaves out slides that were deleted, and asks once for what filled several', () => {
    const twice = { ...deck, slides: [...deck.slides, { ...deck.slides[2]!, id: 'context-2' }] };
    expect(templateOfDeck(twice, template, 'X').slides).toHaveLength(3);
    const fewer = deckAfter({ do: 'remove-slides', slides: ['context'] });
    expect(templateOfDeck(fewer, template, 'X').slides.map(({ id }) => id)).toEqual(['cover', 'bottom-line']);
  });

  it('lets a slide of the user’s own ask for figures like those it shows', () => {
    const slide = {
      ...blankSlide('key-figures', 'mine'),
      cards: [{ figure: 'f1', label: plain('at sea'), note: [] }],
    };
    const made = templateOfDeck({ ...deck, slides: [...deck.slides, slide] }, template, 'X');
    expect(made.slides.at(-1)).toMatchObject({
      id: 'own-key-figures',
      cards: [{ query: { kinds: ['mass'], words: ['seized'] } }],
    });
  });

  it('turns the words of the user’s own slides into prompts', () => {
    const blank = blankSlide('so-what', 'mine');
    if (blank.kind !== 'so-what') throw new Error('A blank slide is of the kind asked for.');
    const slide = { ...blank, points: [{ heading: plain('Harbours'), text: plain('[Watch] them') }] };
    const made = templateOfDeck({ ...deck, slides: [slide] }, template, 'X');
    expect(made.slides[0]).toMatchObject({ points: [{ heading: '[Harbours]', text: '[Watch them]' }] });
  });

  it.each(kinds)('is a template that can be saved with a %s slide of the user’s own', (kind) => {
    const made = templateOfDeck({ ...deck, slides: [blankSlide(kind, 'mine')] }, template, 'Any name');
    expect(templateSchema.safeParse(made).error).toBeUndefined();
  });

  it.each([
    ['Our results, 2nd', 'our-results-2nd'],
    ['Übersicht', 'ubersicht'],
    ['…', 'template'],
  ])('names %j %j', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

describe('a blank slide', () => {
  it.each(kinds)('of kind %s holds no number and can be saved', (kind) => {
    const slide = blankSlide(kind, 'mine');
    expect(slideSchema.safeParse(slide).error).toBeUndefined();
    expect(slide.origin).toEqual({ templateSlide: null, edited: true });
  });
});
