import type { Deck } from '../../../model/deck';
import type { Slide } from '../../../model/slide';
import { slideTexts } from '../../../model/slide-texts';
import { chartsOf } from '../charts/charts-of';

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
  ...deck.slides.flatMap((slide) => onSlide(slide, deck)),
];

function onSlide(slide: Slide, deck: Deck): readonly TypedText[] {
  const at = (field: string, text: string): TypedText => ({ slide: slide.id, field, text });
  return [
    ...slideTexts(slide).map(({ field, text }) =>
      at(field, text.map((span) => (span.type === 'text' ? span.text : POINTER)).join('')),
    ),
    ...chartsOf({ ...deck, slides: [slide] }).flatMap(({ place, content }) => [
      at(`${place.field}.measure`, content.measure),
      at(`${place.field}.alt`, content.alt),
      ...content.series.map((name, index) => at(`${place.field}.series.${index}`, name)),
      ...content.rows.flatMap(({ label, note }, index) => [
        at(`${place.field}.rows.${index}.label`, label),
        at(`${place.field}.rows.${index}.note`, note),
      ]),
    ]),
    ...(slide.kind === 'timeline' ? slide.events.map(({ when }, index) => at(`events.${index}.when`, when)) : []),
    at('notes', slide.notes),
  ];
}
