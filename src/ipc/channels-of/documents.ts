import { z } from 'zod';
import { libraryIdSchema } from '../../core/model/library-id';
import { viewSchema } from '../view';
import { token, journal, cancelled, documentText, draft, elsewhere, openedDocument, recovered, saved } from './shared';

/** Briefings in their files, and what is kept of them until they are saved. */
export const documents = {
  /** Shows the open dialog. A window that is taken leaves the briefing to another one. */
  'document:open': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [cancelled, elsewhere, openedDocument, recovered]),
  },
  'document:openRecent': {
    request: z.object({ token }),
    response: z.discriminatedUnion('outcome', [elsewhere, openedDocument, recovered]),
  },
  /** Saves to `token`, or asks where when it is null. A file that changed meanwhile is left alone unless `overwrite`. */
  'document:save': {
    request: z.object({
      token: token.nullable(),
      suggestedName: z.string(),
      text: documentText,
      overwrite: z.boolean(),
    }),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('changed'), name: z.string() }),
      saved,
    ]),
  },
  /** Whether another program changed the file since it was last read or written here. */
  'document:state': {
    request: z.object({ token }),
    response: z.object({ state: z.enum(['same', 'changed', 'gone']) }),
  },
  /** Reads the file again. */
  'document:reload': { request: z.object({ token }), response: openedDocument },

  /** A part of what is not saved as JSON; what is long comes in several, so that the window never waits. The first is 0. */
  'unsaved:part': {
    request: z.object({ id: journal, part: z.number().int().nonnegative(), text: z.string() }),
    response: z.object({}),
  },
  /** Keeps what is not saved in the recovery folder: the parts that were sent before. */
  'unsaved:keep': {
    request: z.object({
      id: journal,
      name: z.string(),
      aside: z.boolean(),
      parts: z.number().int().positive(),
      of: z.discriminatedUnion('what', [
        z.object({ what: z.literal('briefing'), token: token.nullable(), view: viewSchema }),
        /** `over`: the briefing that the editor stands over. */
        z.object({ what: z.enum(['template', 'brand']), entry: libraryIdSchema, over: journal.nullable() }),
      ]),
    }),
    response: z.object({}),
  },
  /** Lets go of it: it was saved, or the person discards it. */
  'unsaved:drop': { request: z.object({ id: journal }), response: z.object({}) },
  /** What is kept and open in no window, the latest first. */
  'unsaved:list': {
    request: z.object({}),
    response: z
      .array(
        z.object({
          id: journal,
          what: z.enum(['briefing', 'template', 'brand']),
          name: z.string(),
          /** Name of a briefing's file; null when it was never saved. */
          file: z.string().nullable(),
          kept: z.string(),
        }),
      )
      .readonly(),
  },
  'unsaved:open': {
    request: z.object({ id: journal }),
    response: z.discriminatedUnion('outcome', [elsewhere, recovered, draft]),
  },
  /**
   * A template or brand is to be changed here: in one window at a time. What was kept of an earlier
   * change comes back, and may be changed further.
   */
  'unsaved:edit': {
    request: z.object({ what: z.enum(['template', 'brand']), entry: libraryIdSchema }),
    response: z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('free') }), elsewhere, draft]),
  },
} as const;
