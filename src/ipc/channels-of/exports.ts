import { z } from 'zod';
import { findingSchema } from '../../core/model/finding';
import { brandedDeck, token, cancelled, exportFormatSchema } from './shared';

/** What leaves the app: files, paper, the clipboard. */
export const exports = {
  /** Shows the system's print dialog for the deck. */
  'print:deck': { request: z.object({ branded: brandedDeck }), response: z.object({}) },

  /** Puts one slide on the clipboard: its picture, and its words. */
  'clipboard:slide': {
    request: z.object({ branded: brandedDeck, slide: z.string(), text: z.string() }),
    response: z.object({}),
  },

  /** Pastes into what has the focus, as the keyboard does: the page itself never reads the clipboard. */
  'clipboard:paste': { request: z.object({}), response: z.object({}) },

  /** Asks where the export goes: for png a folder, else a file. Beside a file that was chosen already nothing is asked, unless that would write over another. */
  'export:choose': {
    request: z.object({ format: exportFormatSchema, suggestedName: z.string(), beside: token.nullable() }),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('chosen'), token, name: z.string(), folder: z.string() }),
    ]),
  },
  /** Writes, reopens and checks. Progress comes as `export:progress`. */
  'export:run': {
    request: z.object({ token, format: exportFormatSchema, branded: brandedDeck }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('cancelled') }),
      z.object({
        outcome: z.literal('written'),
        token,
        name: z.string(),
        bytes: z.number().int(),
        slides: z.number().int(),
        /** True while errors stand in the deck: every page then says DRAFT. */
        draft: z.boolean(),
        /** Numbers read back from the written file; null for what is not opened again. */
        numbers: z.number().int().nullable(),
        /** What opening the written file again found. */
        findings: z.array(findingSchema).readonly(),
      }),
    ]),
  },
  'export:cancel': { request: z.object({ token }), response: z.object({}) },
  'export:open': { request: z.object({ token }), response: z.object({}) },
  /** Drags the written file out of the window, as from a folder. */
  'export:drag': { request: z.object({ token }), response: z.object({}) },
  'export:show': { request: z.object({ token }), response: z.object({}) },
} as const;
