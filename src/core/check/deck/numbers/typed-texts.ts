import type { Deck } from '../../../model/deck';
import type { Slide } from '../../../model/slide';
import { slideTexts } from '../../../model/slide-texts';
import { chartContents, chartField } from '../charts/charts-of';

/** Words that somebody typed, pointers into the ledger left out. */
export interface TypedText {
  /** Null for what belongs to the deck as a whole. */
  readonly slide: string | null;
  readonly field: string;
  readonly text: string;
}

/** Keeps two words apart that a pointer stood between, in no language's grammar. */
const POINTER = ' ¶ ';

/** Everything on a deck's slides, under them and in its charts that holds words, in reading order. */
export const typedTexts = (deck: Deck): readonly TypedText[] => [
  { slide: null, field: 'footer', text: deck.footer },
  ...deck.slides.flatMap(onSlide),
];

function onSlide(slide: Slide): readonly TypedText[] {
  const at = (field: string, text: string): TypedText => ({ slide: slide.id, field, text });
  return [
    ...slideTexts(slide).map(({ field, text }) =>
      at(field, text.map((span) => (span.type === 'text' ? span.text : POINTER)).join('')),
    ),
    ...chartContents(slide).flatMap(({ at: chart, content }) => {
      const field = chartField(chart);
      return [
        at(`${field}.measure`, content.measure),
        at(`${field}.alt`, content.alt),
        ...content.series.map((name, index) => at(`${field}.series.${index}`, name)),
        ...content.rows.flatMap(({ label, note }, index) => [
          at(`${field}.rows.${index}.label`, label),
          at(`${field}.rows.${index}.note`, note),
        ]),
      ];
    }),
    ...(slide.kind === 'timeline' ? slide.events.map(({ when }, index) => at(`events.${index}.when`, when)) : []),
    at('notes', slide.notes),
  ];
}
