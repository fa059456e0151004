import { z } from 'zod';
import { brandSchema } from '../core/model/brand';
import { deckSchema } from '../core/model/deck';
import { documentSchema } from '../core/model/document';
import { extractionSchema } from '../core/model/extraction';
import { findingSchema } from '../core/model/finding';
import type { Failure } from '../core/model/result';
import { templateSchema } from '../core/model/template';
import { appCommands, conditions } from './commands/registry';
import { showOrderSchema, showStateSchema } from './show';
import { viewSchema } from './view';
import { systemLanguages } from './words';

/** Names a file that main knows; the renderer never sees a path. */
const token = z.string().regex(/^t[0-9a-f]{16}$/);
/** Names an unsaved briefing in the recovery folder; the window makes it up. */
const journal = z.string().regex(/^r[0-9a-f]{16}$/);
const cancelled = z.object({ outcome: z.literal('cancelled') });
/** It is shown in another window, which has come to the front. */
const elsewhere = z.object({ outcome: z.literal('elsewhere') });

const opened = z.object({ outcome: z.literal('opened'), extraction: extractionSchema });
const openedDocument = z.object({
  outcome: z.literal('opened'),
  /** Null for a copy that has no file of its own yet. */
  token: token.nullable(),
  /** File name without folder. */
  name: z.string(),
  document: documentSchema,
});
const recovered = z.object({
  outcome: z.literal('recovered'),
  id: journal,
  token: token.nullable(),
  name: z.string(),
  document: documentSchema,
  view: viewSchema,
});
const saved = z.object({ outcome: z.literal('saved'), token, name: z.string() });

/** A changed one takes its place again; a new one never takes another's. */
const keepAs = z.enum(['same', 'new']);
const namedFile = z.object({ token, name: z.string() });

/** The first slide of a briefing, with all that it takes to lay it out. */
export const coverSchema = z.object({ deck: deckSchema, brand: brandSchema });

export const exportFormatSchema = z.enum(['pptx', 'pdf', 'handout', 'png', 'csv', 'json']);

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
  /** Keeps one of the user's own templates; a new one gets a free id. The answer is what was kept. */
  'templates:keep': {
    request: z.object({ template: templateSchema, as: keepAs }),
    response: z.object({ template: templateSchema }),
  },
  'templates:remove': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** Shows the open dialog for a `.lectern-template`. */
  'templates:import': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({ outcome: z.literal('imported'), template: templateSchema }),
      /** One of the user's own has the same id and says something else: nothing was replaced. */
      z.object({ outcome: z.literal('known'), template: templateSchema, known: z.string() }),
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
  /** Keeps one of the user's own brands; a new one gets a free id. The answer is what was kept. */
  'brands:keep': {
    request: z.object({ brand: brandSchema, as: keepAs }),
    response: z.object({ brand: brandSchema }),
  },
  'brands:remove': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** Shows the open dialog for a `.lectern-brand`, or for the house's own `.pptx` or `.potx`. */
  'brands:import': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      cancelled,
      z.object({
        outcome: z.literal('imported'),
        brand: brandSchema,
        /** What of a house's presentation could not be taken as it is. */
        findings: z.array(findingSchema).readonly(),
      }),
      z.object({ outcome: z.literal('known'), brand: brandSchema, known: z.string() }),
    ]),
  },
  /** Shows the save dialog for a `.lectern-brand`. */
  'brands:export': {
    request: z.object({ brand: brandSchema }),
    response: z.discriminatedUnion('outcome', [cancelled, saved]),
  },

  /** Briefings opened or saved lately, the latest first. */
  'recent:list': {
    request: z.object({}),
    response: z
      .array(
        z.object({
          token,
          name: z.string(),
          opened: z.string(),
          /** The file is no longer where it was. */
          missing: z.boolean(),
          cover: coverSchema.nullable(),
        }),
      )
      .readonly(),
  },
  /** Keeps what the first slide of a saved briefing looks like. */
  'recent:picture': { request: z.object({ token, cover: coverSchema }), response: z.object({}) },
  /** Gives the file another name in its folder. */
  'recent:rename': { request: z.object({ token, name: z.string() }), response: namedFile },
  /** Copies the file beside itself. */
  'recent:duplicate': { request: z.object({ token }), response: namedFile },
  'recent:show': { request: z.object({ token }), response: z.object({}) },
  /** Takes it off the list; the file stays. */
  'recent:forget': { request: z.object({ token }), response: z.object({}) },
  /** Puts it back on the list. */
  'recent:restore': {
    request: z.object({ token, opened: z.iso.datetime() }),
    response: z.object({}),
  },

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
      document: documentSchema,
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

  /** What main wants this window to show next: a file from the system, an unsaved briefing. */
  'window:order': {
    request: z.object({}),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('nothing') }),
      /** Several unsaved briefings are left of last time; so many of them could not be read whole. */
      z.object({ outcome: z.literal('offer'), damaged: z.number().int() }),
      openedDocument,
      recovered,
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
      holding: z.array(z.enum(conditions)).readonly(),
      /** 'Undo move slide' */
      undo: z.string(),
      redo: z.string(),
    }),
    response: z.object({}),
  },
  /** All unsaved work is kept: the window may close. */
  'window:close': { request: z.object({}), response: z.object({}) },
  'window:new': { request: z.object({}), response: z.object({}) },

  /** Shows the deck full-screen, from a page of its scene on. */
  'present:start': {
    request: z.object({ deck: deckSchema, brand: brandSchema, page: z.number().int().nonnegative() }),
    response: z.object({}),
  },
  /** What a window of the show shows. Only those windows may call `show:`, and nothing else. */
  'show:load': {
    request: z.object({}),
    response: z.object({
      role: z.enum(['audience', 'speaker']),
      deck: deckSchema,
      brand: brandSchema,
      state: showStateSchema,
    }),
  },
  'show:do': { request: showOrderSchema, response: z.object({}) },

  /** Shows the system's print dialog for the deck. */
  'print:deck': { request: z.object({ deck: deckSchema, brand: brandSchema }), response: z.object({}) },
  /** Puts one slide on the clipboard: its picture, and its words. */
  'clipboard:slide': {
    request: z.object({ deck: deckSchema, brand: brandSchema, slide: z.string(), text: z.string() }),
    response: z.object({}),
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

/** Messages that main sends to the window unasked. */
export const events = {
  'export:progress': z.object({
    token,
    stage: z.enum(['laying-out', 'writing', 'checking']),
    done: z.number().int(),
    of: z.number().int(),
  }),
  /** A menu item or shortcut of the system menu was chosen. */
  'menu:command': z.object({ command: z.enum(appCommands) }),
  /** A recent briefing was chosen in the system menu. */
  'menu:recent': z.object({ token }),
  /** There is an order to fetch with `window:order`. */
  'window:ordered': z.object({}),
  /** To the show's windows: a page was turned, the screen went black. */
  'show:state': showStateSchema,
  /** To the window that the show was started from: the page it ended on. */
  'present:ended': z.object({ page: z.number().int() }),
  /** The window is about to close: keep what is unsaved, then call `window:close`. */
  'window:closing': z.object({}),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Request<C extends Channel> = z.input<Contract[C]['request']>;
export type Response<C extends Channel> = z.output<Contract[C]['response']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;
/** The first slide of a briefing, as the list of recent ones shows it. */
export type Cover = Readonly<z.infer<typeof coverSchema>>;
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
  /**
   * Opens a briefing, template or brand that was dropped on to the window, tied to its place on the
   * disk, which the page does not learn. False for a file that has none.
   */
  openDropped(file: File): boolean;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
