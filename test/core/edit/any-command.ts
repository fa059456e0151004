import fc from 'fast-check';
import type { Command } from '../../../src/core/edit/command';
import type { RichText } from '../../../src/core/model/rich-text';
import { context, figure } from './briefing';

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

/** Commands that mostly name what the small briefing has, and sometimes what it has not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('choose-figures' as const), article: fc.constant('a1'), figures, chosen: fc.boolean() }),
  fc.record({
    do: fc.constant('choose-sections' as const),
    article: fc.constantFrom('a1', 'a2'),
    sections: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')),
    chosen: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('correct-figure' as const),
    article: fc.constant('a1'),
    figure: fc.constantFrom('f1', 'f2', 'f3'),
    correction: fc.record({ value: fc.integer(), subject: words }),
    deck: fc.constant(null),
  }),
  fc.record({
    do: fc.constant('add-figure' as const),
    figure: fc.nat(60).map((start) => figure('f1', start, { value: 7 })),
  }),
  fc.record({ do: fc.constant('remove-figure' as const), article: fc.constant('a1'), figure: fc.constantFrom('f1', 'f2') }),
  fc.record({ do: fc.constant('rename-section' as const), article: fc.constant('a1'), section: fc.constant('s1'), heading: words }),
  fc.record({ do: fc.constant('merge-section' as const), article: fc.constant('a1'), section: fc.constantFrom('s1', 's2', 's3') }),
  fc.record({ do: fc.constant('split-section' as const), article: fc.constant('a1'), block: fc.constantFrom('b1', 'b2', 'b3', 'b4'), heading: words }),
  fc.record({ do: fc.constant('set-marking' as const), marking: words }),
  fc.record({ do: fc.constant('set-brand' as const), brand: words }),
  fc.record({ do: fc.constant('set-deck-title' as const), title: words }),
  fc.record({ do: fc.constant('add-slide' as const), slide: fc.constant(context), after: fc.option(slide) }),
  fc.record({ do: fc.constant('duplicate-slides' as const), slides }),
  fc.record({ do: fc.constant('remove-slides' as const), slides }),
  fc.record({ do: fc.constant('move-slides' as const), slides, before: fc.option(slide) }),
  fc.record({ do: fc.constant('set-text' as const), slide, field, text }),
  fc.record({ do: fc.constant('set-notes' as const), slide, notes: words }),
);
