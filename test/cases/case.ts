import type { Deck } from '../../src/core/model/deck';
import type { RichText, TextSpan } from '../../src/core/model/rich-text';
import type { Slide, SlideKind, SlideOf } from '../../src/core/model/slide';
import { ledger } from './ledger';

/** A deck that shows one slide or chart kind: at once a test and a page of the gallery. */
export interface Case {
  /** 'key-figures, much' */
  readonly name: string;
  readonly deck: Deck;
}

type Piece = string | TextSpan;

/** Slide text from words and spans. */
export const say = (...pieces: readonly Piece[]): RichText =>
  pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece));

/** A number of the case ledger in running text. */
export const fig = (id: string, form: 'value' | 'noun' | 'source' = 'value'): TextSpan => ({
  type: 'figure',
  id,
  form,
});

/** A place the author has yet to fill. */
export const ask = (text: string): TextSpan => ({ type: 'prompt', text });

/** A slide of a kind with the parts that all kinds share filled in. */
export function slide<K extends SlideKind>(
  kind: K,
  id: string,
  title: RichText,
  parts: Omit<
    SlideOf<K>,
    'kind' | 'id' | 'title' | 'subtitle' | 'notes' | 'source' | 'standing' | 'origin' | 'section'
  > &
    Partial<Pick<Slide, 'subtitle' | 'notes' | 'source' | 'standing' | 'section'>>,
): SlideOf<K> {
  return {
    id,
    title,
    subtitle: [],
    notes: '',
    source: [],
    standing: 'fact',
    origin: { templateSlide: null, edited: false },
    section: null,
    ...parts,
    kind,
  } as unknown as SlideOf<K>;
}

/** A case's deck: its slide, then the list of sources that the marks lead to. */
export const caseOf = (name: string, ...slides: readonly Slide[]): Case => ({
  name,
  deck: {
    title: `Case: ${name}`,
    language: 'en',
    marking: 'TLP:AMBER',
    footer: 'Operation Lantern briefing',
    date: '2026-03-12',
    template: { id: 'law-enforcement-results', name: 'Law-enforcement results' },
    brand: 'group-assurance',
    slides: slides.some(({ kind }) => kind === 'sources')
      ? slides
      : [
          ...slides,
          slide(
            'sources',
            `${name}-sources`,
            say('Sources: every figure, and the words it came from'),
            {
              alsoList: [],
              method: [],
            },
          ),
        ],
    ledger,
    sources: [
      {
        article: 'a1',
        title: 'Operation Lantern: two years on',
        byline: 'Press office',
        publisher: 'Coastal Police Authority',
        published: '2026-03-02',
        name: 'lantern.md',
        hash: '0'.repeat(64),
      },
      {
        article: 'a2',
        title: 'Annual fraud review',
        byline: null,
        publisher: 'Port Regulator',
        published: '2026-02-11',
        name: 'review.md',
        hash: '1'.repeat(64),
      },
    ],
  },
});
