import type { Brand } from '../model/brand';
import type { Extraction } from '../model/extraction';
import type { Derivation, Figure } from '../model/figure';
import type { Group } from '../model/group';
import type { Sentence } from '../model/outline';
import type { Slide } from '../model/slide';
import type { SlotFit, Template, TemplateSlide, TemplateSlideOf } from '../model/template';
import type { Candidate } from './slots/match-figures';
import type { SectionText } from './slots/match-sections';

/** A chosen section with its sentences in reading order. */
export interface StorySection extends SectionText {
  readonly source: Extraction;
  readonly sentences: readonly Sentence[];
  /** Ids of its bullet blocks. */
  readonly bullets: readonly string[];
}

/** All that a slide maker may read. Ids are the ledger's. */
export interface Briefing {
  readonly template: Template;
  readonly brand: Brand;
  /** ISO 8601 date of the briefing. */
  readonly today: string;
  readonly occasion: string;
  readonly extractions: readonly Extraction[];
  /** Chosen figures, most central first. */
  readonly candidates: readonly Candidate[];
  /** Groups of two or more chosen figures. */
  readonly groups: readonly Group[];
  readonly sections: readonly StorySection[];
  /** What answered each named card slot of the template. */
  readonly slots: ReadonlyMap<string, Figure>;
  /** Any figure of the ledger, chosen or not. */
  readonly figureOf: (id: string) => Figure | undefined;
  /** What earlier slides have used. */
  readonly taken: { readonly groups: ReadonlySet<string>; readonly sections: ReadonlySet<string> };
}

/** What a maker gives back: slides with their derivations, or why there is none. */
export type Made =
  | {
      readonly outcome: 'made';
      readonly slides: readonly Slide[];
      readonly derivations: readonly Derivation[];
      readonly slots: readonly Omit<SlotFit, 'slide'>[];
      readonly took: { readonly groups: readonly string[]; readonly sections: readonly string[] };
    }
  | { readonly outcome: 'dropped'; readonly why: string; readonly slots: readonly Omit<SlotFit, 'slide'>[] };

export type Maker<K extends TemplateSlide['kind']> = (
  wanted: TemplateSlideOf<K>,
  briefing: Briefing,
) => Made;

/** A slot that was answered. */
export const filled = (slot: string, ids: readonly string[], why: string): Omit<SlotFit, 'slide'> => ({
  slot,
  state: 'filled',
  with: ids,
  why,
});

/** A slot that nothing answered. */
export const empty = (slot: string, why: string): Omit<SlotFit, 'slide'> => ({
  slot,
  state: 'empty',
  with: [],
  why,
});

/** One slide made, with nothing derived and nothing taken unless said. */
export const made = (
  slide: Slide,
  more: Partial<Omit<Extract<Made, { outcome: 'made' }>, 'outcome' | 'slides'>> = {},
): Made => ({
  outcome: 'made',
  slides: [slide],
  derivations: [],
  slots: [],
  took: { groups: [], sections: [] },
  ...more,
});

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
