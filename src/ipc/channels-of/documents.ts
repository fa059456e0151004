import { z } from 'zod';
import { viewSchema } from '../view';
import { token, journal, cancelled, documentText, elsewhere, openedDocument, recovered, saved } from './shared';

/** Briefings in their files, and what is kept of them until they are saved. */
export const documents = {
  /** Shows the open dialog. A window that is taken leaves the briefing to another one. */
  'document:open': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [cancelled, elsewhere, openedDocument]),
  },
  'document:openRecent': {
    request: z.object({ token }),
    response: z.discriminatedUnion('outcome', [elsewhere, openedDocument]),
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

  /** A part of an unsaved briefing as JSON; a long one comes in several, so that the window never waits. The first is 0. */
  'unsaved:part': {
    request: z.object({ id: journal, part: z.number().int().nonnegative(), text: z.string() }),
    response: z.object({}),
  },
  /** Keeps an unsaved briefing in the recovery folder: the parts that were sent before. */
  'unsaved:keep': {
    request: z.object({
      id: journal,
      token: token.nullable(),
      name: z.string(),
      aside: z.boolean(),
      view: viewSchema,
      parts: z.number().int().positive(),
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
          name: z.string(),
          /** Name of its file; null when it was never saved. */
          file: z.string().nullable(),
          kept: z.string(),
        }),
      )
      .readonly(),
  },
  'unsaved:open': {
    request: z.object({ id: journal }),
    response: z.discriminatedUnion('outcome', [elsewhere, recovered]),
  },
} as const;
