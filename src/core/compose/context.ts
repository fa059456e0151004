import type { StoryWords } from '../model/framing/story-words';
import type { Brand } from '../model/brand';
import type { Extraction } from '../model/extraction';
import type { Derivation, Figure } from '../model/figure';
import type { Group } from '../model/group';
import type { Sentence } from '../model/outline';
import type { Reason } from '../model/reason';
import type { Slide } from '../model/slide';
import type { SlotFit } from '../model/fit';
import type { Template, TemplateSlide, TemplateSlideOf } from '../model/template';
import type { Candidate } from './slots/match-figures';
import type { SectionText } from './slots/match-sections';

/** A chosen section with its sentences in reading order. */
export interface StorySection extends SectionText {
  readonly source: Extraction;
  /** False when the heading was made from the text: then it names nothing on a slide. */
  readonly headingStated: boolean;
  readonly sentences: readonly Sentence[];
  /** Ids of its bullet blocks. */
  readonly bullets: readonly string[];
}

/** What slides use up, so that later ones say something else. */
export interface Taken {
  readonly groups: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** Keys of the sentences that slides say whole. */
  readonly sentences: ReadonlySet<string>;
  /** How many of the author's pages quote a sentence, by its key. */
  readonly passages: ReadonlyMap<string, number>;
  /** Ledger ids that slides show large. */
  readonly numbers: ReadonlySet<string>;
  /** Ledger ids that charts draw. */
  readonly charted: ReadonlySet<string>;
  /** Titles that slides bear, as `titleKey` writes them. */
  readonly titles: ReadonlySet<string>;
  /** Titles of pages that would tell what no chosen part of the articles tells. */
  readonly untold: readonly string[];
}

/** All that a slide maker may read. Ids are the ledger's. */
export interface Briefing {
  readonly template: Template;
  readonly brand: Brand;
  /** ISO 8601 date of the briefing. */
  readonly today: string;
  readonly occasion: string;
  /** What compose itself writes, in the deck's language. */
  readonly words: StoryWords;
  readonly extractions: readonly Extraction[];
  /** Chosen figures, each quantity once, most central first. */
  readonly candidates: readonly Candidate[];
  /** Groups of two or more chosen figures. */
  readonly groups: readonly Group[];
  readonly sections: readonly StorySection[];
  /** What answered each named card slot of the template. */
  readonly slots: ReadonlyMap<string, Figure>;
  /** Any figure of the ledger, chosen or not. */
  readonly figureOf: (id: string) => Figure | undefined;
  /** What earlier slides have used. */
  readonly taken: Taken;
}

/** A title as one can compare it with others. */
export const titleKey = (title: Slide['title']): string => JSON.stringify(title);

/** What a slide used, as its maker knows it; figures are read off the slide itself. */
export interface Took {
  readonly groups?: readonly string[];
  readonly sections?: readonly string[];
  readonly sentences?: readonly string[];
  readonly passages?: readonly string[];
}

/** A slot's answer, before the slide that asked is known. */
export type SlotAnswer = Omit<SlotFit, 'slide' | 'page'>;

/** What a maker gives back: slides with their derivations, or why there is none. */
export type Made =
  | {
      readonly outcome: 'made';
      readonly slides: readonly Slide[];
      readonly derivations: readonly Derivation[];
      readonly slots: readonly SlotAnswer[];
      readonly took: Took;
      /** The articles do not tell what the slide was to tell, and it says something else of them. */
      readonly untold?: true;
    }
  | (Reason & {
      readonly outcome: 'dropped';
      readonly slots: readonly SlotAnswer[];
      /** The articles do not tell what the slide was to tell: a gap that the reader should know of. */
      readonly untold?: true;
    });

export type Maker<K extends TemplateSlide['kind']> = (
  wanted: TemplateSlideOf<K>,
  briefing: Briefing,
) => Made;

/** A slot that was answered. */
export const filled = (slot: string, ids: readonly string[], why: string): SlotAnswer => ({
  slot,
  state: 'filled',
  with: ids,
  why,
});

/** A slot that nothing answered. */
export const empty = (slot: string, reason: Reason): SlotAnswer => ({
  slot,
  state: 'empty',
  with: [],
  ...reason,
});

/** A slide that cannot be made, because its one slot stays empty. */
export const dropped = (slot: string, reason: Reason): Made => ({
  outcome: 'dropped',
  ...reason,
  slots: [empty(slot, reason)],
});

/** One slide made, with nothing derived and nothing taken unless said. */
export const made = (
  slide: Slide,
  more: Partial<Omit<Extract<Made, { outcome: 'made' }>, 'outcome' | 'slides'>> = {},
): Made => ({ outcome: 'made', slides: [slide], derivations: [], slots: [], took: {}, ...more });

/** The fields every slide shares, from the template's slide. */
export const slideBase = (
  wanted: TemplateSlide,
  title: Slide['title'],
  standing: Slide['standing'],
  id: string = wanted.id,
): Pick<Slide, 'id' | 'title' | 'subtitle' | 'notes' | 'source' | 'standing' | 'origin' | 'section'> => ({
  id,
  title,
  subtitle: [],
  notes: wanted.guidance,
  source: [],
  standing,
  origin: { templateSlide: wanted.id, edited: false },
  section: wanted.section,
});
