import fc from 'fast-check';
import type { Command, CommandName, CommandOf } from '../../../src/core/edit/command';
import type { Deck } from '../../../src/core/model/deck';
import type { Extraction } from '../../../src/core/model/extraction';
import { plain, type RichText } from '../../../src/core/model/rich-text';
import { briefing, context, cover, figure, line } from './briefing';

const slide = fc.constantFrom('cover', 'bottom-line', 'context', 'slide-4', 'slide-5', 'none');
const slides = fc.uniqueArray(slide, { minLength: 1, maxLength: 3 });
const figures = fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4', 'none'), { maxLength: 4 });
const field = fc.constantFrom('title', 'points.0.text', 'paragraphs.0', 'points', 'cards.0.label', 'x.y');
const words = fc.string({ maxLength: 8 });
const text: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('text' as const), text: words }),
    fc.record({ type: fc.constant('figure' as const), id: fc.constant('f1'), form: fc.constant('value' as const) }),
  ),
  { maxLength: 3 },
);

const [first] = briefing.extractions;
if (first === undefined || briefing.deck === null) throw new Error('The small briefing has an article and a deck.');
const small: { readonly extraction: Extraction; readonly deck: Deck } = { extraction: first, deck: briefing.deck };
const article = fc.constantFrom('a1', 'a2', 'a3');
const another = fc.constantFrom('a1', 'a2', 'a3').map(
  (id): Extraction => ({ ...small.extraction, article: { ...small.extraction.article, id } }),
);
/** What a template found, by the one figure that no slide shows. */
const fit = words.map((figure) => ({ slots: [], dropped: [], leftOver: { figures: [figure], sections: [] } }));
const deck = fc
  .record({ title: words, slides: fc.constantFrom([cover, line, context], [context, cover], [line]) })
  .map((fields): Deck => ({ ...small.deck, ...fields, template: { id: 'other', name: 'Other' } }));
const edited = fc.constantFrom(cover, context, line).chain((one) => words.map((notes) => ({ ...one, notes })));

const does = <N extends CommandName>(name: N): fc.Arbitrary<N> => fc.constant(name);

/** Every command there is, by name: they mostly name what the small briefing has, and sometimes what it has not. */
export const anyOf: { readonly [N in CommandName]: fc.Arbitrary<CommandOf<N>> } = {
  'add-article': fc.record({
    do: does('add-article'),
    extraction: another,
    choice: fc.constant({ article: 'a2', figures: ['f1'], sections: ['s1'] }),
  }),
  'remove-article': fc.record({ do: does('remove-article'), article }),
  'choose-figures': fc.record({ do: does('choose-figures'), article: fc.constant('a1'), figures, chosen: fc.boolean() }),
  'choose-sections': fc.record({
    do: does('choose-sections'),
    article: fc.constantFrom('a1', 'a2'),
    sections: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')),
    chosen: fc.boolean(),
  }),
  'rename-section': fc.record({ do: does('rename-section'), article: fc.constant('a1'), section: fc.constant('s1'), heading: words }),
  'merge-section': fc.record({ do: does('merge-section'), article: fc.constant('a1'), section: fc.constantFrom('s1', 's2', 's3') }),
  'split-section': fc.record({
    do: does('split-section'),
    article: fc.constant('a1'),
    block: fc.constantFrom('b1', 'b2', 'b3', 'b4'),
    heading: words,
  }),
  'correct-figure': fc.record({
    do: does('correct-figure'),
    article: fc.constant('a1'),
    figure: fc.constantFrom('f1', 'f2', 'f3'),
    correction: fc.record({ value: fc.integer(), subject: words }),
    deck: fc.option(deck),
  }),
  'add-figure': fc.record({ do: does('add-figure'), figure: fc.nat(60).map((start) => figure('f1', start, { value: 7 })) }),
  'remove-figure': fc.record({ do: does('remove-figure'), article: fc.constant('a1'), figure: fc.constantFrom('f1', 'f2') }),
  'build-deck': fc.record({ do: does('build-deck'), deck, fit }),
  'change-template': fc.record({ do: does('change-template'), deck, fit }),
  'change-language': fc.record({ do: does('change-language'), deck, fit }),
  'set-brand': fc.record({ do: does('set-brand'), brand: words }),
  'set-marking': fc.record({ do: does('set-marking'), marking: words }),
  'set-deck-title': fc.record({ do: does('set-deck-title'), title: words }),
  'set-footer': fc.record({ do: does('set-footer'), footer: words }),
  'add-slide': fc.record({ do: does('add-slide'), slide: fc.constant(context), after: fc.option(slide) }),
  'duplicate-slides': fc.record({ do: does('duplicate-slides'), slides }),
  'remove-slides': fc.record({ do: does('remove-slides'), slides }),
  'move-slides': fc.record({ do: does('move-slides'), slides, before: fc.option(slide) }),
  'edit-slide': fc.record({ do: does('edit-slide'), slide: edited, field: fc.constantFrom('notes', 'cards') }),
  'reset-slide': fc.record({
    do: does('reset-slide'),
    slide: fc.constantFrom({ ...cover, title: plain('As made') }, { ...context, bullets: [plain('As made')] }),
    ledger: fc.constant(small.deck.ledger),
  }),
  'set-text': fc.record({ do: does('set-text'), slide, field, text }),
  'set-notes': fc.record({ do: does('set-notes'), slide, notes: words }),
  'sign-number': fc.record({
    do: does('sign-number'),
    slide,
    field,
    words: fc.constantFrom('4 boats', 'Tin', ''),
    number: fc.constant({
      ...{ value: 4, valueHigh: null, kind: 'count', unit: 'boat', qualifier: 'exact' },
      ...{ hedge: null, subject: 'boats', asOf: null, reason: 'Counted.' },
    } as const),
  }),
};

/** One of them all. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values(anyOf));
