import { z } from 'zod';
import { extractionSchema } from '../../core/model/extraction';
import { libraryIdSchema } from '../../core/model/library-id';
import { conditions } from '../commands/registry';
import { showOrderSchema, showStateSchema } from '../show';
import { themeChoices } from '../theme';
import { systemLanguages } from '../words';
import { brandedDeck, draft, token, journal, openedDocument, recovered } from './shared';

/** What a show shows. Main passes it on unread, as a long deck takes longer to read than a key may wait. */
const shown = {
  branded: brandedDeck,
  /** The pages that it opens with, as they are laid out, as JSON: they are seen before the deck has been laid out once more. */
  opening: z.string(),
  /** How many pages there are. */
  pages: z.number().int().nonnegative(),
} as const;

/** What the windows tell main, and what main wants them to show. */
export const windows = {
  /** What main wants this window to show next: a file from the system, an unsaved briefing. */
  'window:order': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('nothing') }),
      /** Several unsaved things are left of last time; so many of them could not be read whole. */
      z.object({ outcome: z.literal('offer'), damaged: z.number().int() }),
      openedDocument,
      recovered,
      draft,
      z.object({ outcome: z.literal('article'), extraction: extractionSchema }),
      z.object({ outcome: z.literal('imported'), kind: z.enum(['template', 'brand']), name: z.string() }),
    ]),
  },
  /** What the window says of itself, for the menu, the title and the other windows. */
  'window:report': {
    request: z.object({
      language: z.enum(systemLanguages),
      journal: journal.nullable(),
      token: token.nullable(),
      edited: z.boolean(),
      /** What its editor shows; `draft` names its recovery file. */
      editing: z.object({ what: z.enum(['template', 'brand']), entry: libraryIdSchema, draft: journal }).nullable(),
      holding: z.array(z.enum(conditions)).readonly(),
      /** 'Undo move slide' */
      undo: z.string(),
      redo: z.string(),
    }),
    response: z.object({}),
  },
  /** All unsaved work is kept: the window may close. */
  'window:close': { request: z.object({}), response: z.object({}) },
  /** The theme that was chosen: shown at once, and at the next start before anything is drawn. */
  'window:theme': { request: z.object({ theme: z.enum(themeChoices) }), response: z.object({}) },
  'window:new': { request: z.object({}), response: z.object({}) },

  /** Shows the deck full-screen, from a page of its scene on. */
  'present:start': {
    request: z.object({ ...shown, page: z.number().int().nonnegative() }),
    response: z.object({}),
  },

  /** What a window of the show shows. Only those windows may call `show:`, and nothing else. */
  'show:load': {
    request: z.object({}),
    response: z.object({
      role: z.enum(['audience', 'speaker']),
      ...shown,
      state: showStateSchema,
    }),
  },
  'show:do': { request: showOrderSchema, response: z.object({}) },
} as const;
