import { z } from 'zod';
import { brandSchema } from '../core/model/brand';
import { deckSchema } from '../core/model/deck';
import { documentSchema } from '../core/model/document';
import { extractionSchema } from '../core/model/extraction';
import { findingSchema } from '../core/model/finding';
import type { Failure } from '../core/model/result';
import { templateSchema } from '../core/model/template';

/** Names a file that main knows; the renderer never sees a path. */
const token = z.string().regex(/^t[0-9a-f]{16}$/);
const cancelled = z.object({ outcome: z.literal('cancelled') });

const opened = z.object({ outcome: z.literal('opened'), extraction: extractionSchema });
const openedDocument = z.object({
  outcome: z.literal('opened'),
  token,
  /** File name without folder. */
  name: z.string(),
  document: documentSchema,
});
const saved = z.object({ outcome: z.literal('saved'), token, name: z.string() });

export const exportFormatSchema = z.enum(['pptx', 'pdf', 'png', 'csv', 'json']);

/** channel → what it takes and what it gives. Both sides parse with these schemas. */
export const contract = {
  'app:about': {
    request: z.object({}),
    response: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      /** Requests that were not for the app itself, all of them blocked. */
      blockedRequests: z.number().int(),
    }),
  },

  /** Shows the open dialog and reads the chosen article. `id` is the article's id in the briefing. */
  'article:choose': {
    request: z.object({ id: z.string() }),
    response: z.discriminatedUnion('outcome', [cancelled, opened]),
  },
  /** Reads what was dropped on to the window, or pasted. */
  'article:read': {
    request: z.object({
      id: z.string(),
      name: z.string().max(300),
      format: z.enum(['file', 'paste-text', 'paste-html']),
      bytes: z.instanceof(Uint8Array),
    }),
    response: opened,
  },
  'article:samples': {
    request: z.object({}),
    response: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
  },
  'article:sample': {
    request: z.object({ id: z.string(), sample: z.string() }),
    response: opened,
  },

  'templates:list': {
    request: z.object({}),
    response: z
      .array(z.object({ origin: z.enum(['bundled', 'own']), template: templateSchema }))
      .readonly(),
  },
  /** Adds or replaces one of the user's own templates in the library. */
  'templates:keep': { request: z.object({ template: templateSchema }), response: z.object({}) },
  'templates:remove': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** Shows the open dialog for a `.lectern-template`. */
  'templates:import': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('imported'), template: templateSchema }),
    ]),
  },
  /** Shows the save dialog for a `.lectern-template`. */
  'templates:export': {
    request: z.object({ template: templateSchema }),
    response: z.discriminatedUnion('outcome', [cancelled, saved]),
  },

  'brands:list': {
    request: z.object({}),
    response: z.array(z.object({ origin: z.enum(['bundled', 'own']), brand: brandSchema })).readonly(),
  },
  'brands:keep': { request: z.object({ brand: brandSchema }), response: z.object({}) },
  'brands:import': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('imported'), brand: brandSchema }),
    ]),
  },

  'document:open': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [cancelled, openedDocument]),
  },
  'document:openRecent': { request: z.object({ token }), response: openedDocument },
  'document:recent': {
    request: z.object({}),
    response: z.array(z.object({ token, name: z.string(), opened: z.string() })).readonly(),
  },
  /** Saves to `token`, or asks where when it is null. */
  'document:save': {
    request: z.object({
      token: token.nullable(),
      suggestedName: z.string(),
      document: documentSchema,
    }),
    response: z.discriminatedUnion('outcome', [cancelled, saved]),
  },
  /** Keeps the unsaved document in the recovery file. */
  'document:journal': {
    request: z.object({ document: documentSchema.nullable() }),
    response: z.object({}),
  },
  /** What was open when the app last ended without saving, or null. */
  'document:recover': {
    request: z.object({}),
    response: z.object({ document: documentSchema.nullable() }),
  },

  /** Asks where the export goes. For png a folder. */
  'export:choose': {
    request: z.object({ format: exportFormatSchema, suggestedName: z.string() }),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('chosen'), token, name: z.string(), folder: z.string() }),
    ]),
  },
  /** Writes, reopens and checks. Progress comes as `export:progress`. */
  'export:run': {
    request: z.object({ token, format: exportFormatSchema, deck: deckSchema, brand: brandSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('cancelled') }),
      z.object({
        outcome: z.literal('written'),
        token,
        name: z.string(),
        bytes: z.number().int(),
        slides: z.number().int(),
        findings: z.array(findingSchema).readonly(),
      }),
    ]),
  },
  'export:cancel': { request: z.object({ token }), response: z.object({}) },
  'export:open': { request: z.object({ token }), response: z.object({}) },
  'export:show': { request: z.object({ token }), response: z.object({}) },
} as const;

/** Messages that main sends to the window unasked. */
export const events = {
  'export:progress': z.object({
    token,
    stage: z.enum(['laying-out', 'writing', 'checking']),
    done: z.number().int(),
    of: z.number().int(),
  }),
  /** A menu item or shortcut of the system menu was chosen. */
  'menu:command': z.object({
    command: z.enum([
      'new',
      'open-article',
      'open-document',
      'save',
      'save-as',
      'save-template',
      'undo',
      'redo',
      'step-article',
      'step-deck',
      'step-export',
      'about',
    ]),
  }),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Request<C extends Channel> = z.input<Contract[C]['request']>;
export type Response<C extends Channel> = z.output<Contract[C]['response']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What the preload puts at `window.lectern`. */
export interface LecternBridge {
  call<C extends Channel>(
    channel: C,
    request: Request<C>,
  ): Promise<
    | { readonly ok: true; readonly value: Response<C> }
    | { readonly ok: false; readonly failure: Failure }
  >;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
