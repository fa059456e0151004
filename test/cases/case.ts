import type { Deck } from '../../src/core/model/deck';
import type { RichText, TextSpan } from '../../src/core/model/rich-text';
import type { Slide, SlideKind, SlideOf } from '../../src/core/model/slide';
import { ledger } from './ledger';

/** A deck that shows one slide or chart kind: at once a test and a page of the gallery. */
export interface Case {
  /** 'key-figures, much' */
  readonly name: string;
  readonly deck: Deck;
  /** What LibreOffice shows otherwise than the file says, and how anyone can see it. */
  readonly libreOffice?: string;
}

/** A case that LibreOffice shows otherwise by a fault of its own. */
export const inLibreOffice = (fault: string, shown: Case): Case => ({ ...shown, libreOffice: fault });

/** Seen in LibreOffice 7.4.7. */
export const FAULTS = {
  marker:
    'All markers of a line are filled with its colour: a c:dPt whose c:marker has a bg1 fill and a coloured rim (a point that is not exact) should be hollow, and is so in PowerPoint.',
  firstLink:
    'A link that is the second run of its paragraph takes the look of the first: <a:r>words</a:r> followed by a run with baseline="30000" and a:hlinkClick stands large and on the line; with any run between the two it is raised as it should be.',
  hatch: 'Pattern fills are drawn with a pitch of their own, wider than PowerPoint’s: c:spPr with a:pattFill prst="wdUpDiag".',
} as const;

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
