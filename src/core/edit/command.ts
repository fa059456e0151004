import type { BriefingDocument, Choice } from '../model/document';
import type { FitReport } from '../model/fit';
import type { Deck } from '../model/deck';
import type { Extraction } from '../model/extraction';
import type { AsOf, Figure, FigureKind, Qualifier, SignedNumber } from '../model/figure';
import type { RichText } from '../model/rich-text';
import type { Slide } from '../model/slide';

/** What a person may put right in a figure that was read wrongly. Absent fields stay as read. */
export interface FigureCorrection {
  readonly value?: number;
  readonly valueHigh?: number | null;
  readonly kind?: FigureKind;
  readonly unit?: string | null;
  readonly qualifier?: Qualifier;
  readonly hedge?: string | null;
  readonly subject?: string;
  readonly asOf?: AsOf | null;
}

/** The only ways a briefing changes. Slides, figures and sections are named by their ids. */
export type Command =
  // Article step
  | { readonly do: 'add-article'; readonly extraction: Extraction; readonly choice: Choice }
  | { readonly do: 'remove-article'; readonly article: string }
  | {
      readonly do: 'choose-figures';
      readonly article: string;
      readonly figures: readonly string[];
      readonly chosen: boolean;
    }
  | {
      readonly do: 'choose-sections';
      readonly article: string;
      readonly sections: readonly string[];
      readonly chosen: boolean;
    }
  | {
      readonly do: 'rename-section';
      readonly article: string;
      readonly section: string;
      readonly heading: string;
    }
  /** Joins a section to the one before it. */
  | { readonly do: 'merge-section'; readonly article: string; readonly section: string }
  /** Begins a new section at a block. */
  | {
      readonly do: 'split-section';
      readonly article: string;
      readonly block: string;
      readonly heading: string;
    }
  | {
      readonly do: 'correct-figure';
      readonly article: string;
      readonly figure: string;
      readonly correction: FigureCorrection;
      /** The deck composed again from the corrected article; null when only numbers follow. */
      readonly deck: Deck | null;
    }
  /** The figure's own id is ignored: the next free one is given. */
  | { readonly do: 'add-figure'; readonly figure: Figure }
  | { readonly do: 'remove-figure'; readonly article: string; readonly figure: string }

  // The deck as a whole
  | { readonly do: 'build-deck'; readonly deck: Deck; readonly fit: FitReport }
  | { readonly do: 'change-template'; readonly deck: Deck; readonly fit: FitReport }
  | { readonly do: 'change-language'; readonly deck: Deck; readonly fit: FitReport }
  | { readonly do: 'set-brand'; readonly brand: string }
  | { readonly do: 'set-marking'; readonly marking: string }
  | { readonly do: 'set-deck-title'; readonly title: string }
  | { readonly do: 'set-footer'; readonly footer: string }

  // Slides
  /** The slide's own id is ignored when it is taken. `after` null puts it first. */
  | { readonly do: 'add-slide'; readonly slide: Slide; readonly after: string | null }
  | { readonly do: 'duplicate-slides'; readonly slides: readonly string[] }
  | { readonly do: 'remove-slides'; readonly slides: readonly string[] }
  /** `before` null moves to the end. */
  | {
      readonly do: 'move-slides';
      readonly slides: readonly string[];
      readonly before: string | null;
    }
  /** `field` says what was touched, so that keystrokes in one field undo together. */
  | { readonly do: 'edit-slide'; readonly slide: Slide; readonly field: string }
  /** `ledger` is the deck's, with what the slide needs. */
  | { readonly do: 'reset-slide'; readonly slide: Slide; readonly ledger: Deck['ledger'] }
  | {
      readonly do: 'set-text';
      readonly slide: string;
      /** 'title', 'cards.2.label' */
      readonly field: string;
      readonly text: RichText;
    }
  | { readonly do: 'set-notes'; readonly slide: string; readonly notes: string }
  /** Puts a typed number into the ledger, and in `field` a pointer in place of `words`. */
  | {
      readonly do: 'sign-number';
      readonly number: Omit<SignedNumber, 'id' | 'type'>;
      readonly slide: string;
      readonly field: string;
      readonly words: string;
    };

export type CommandName = Command['do'];
export type CommandOf<N extends CommandName> = Extract<Command, { do: N }>;

/** How one kind of command changes the briefing. Total: what cannot be done changes nothing. */
export type Change<N extends CommandName> = (
  document: BriefingDocument,
  command: CommandOf<N>,
) => BriefingDocument;
