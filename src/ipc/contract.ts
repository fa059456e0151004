import { z } from 'zod';
import type { Failure } from '../core/model/result';
import { articles } from './channels-of/articles';
import { documents } from './channels-of/documents';
import { exports } from './channels-of/exports';
import { library } from './channels-of/library';
import { coverSchema, exportFormatSchema, token } from './channels-of/shared';
import { spelling } from './channels-of/spelling';
import { windows } from './channels-of/windows';
import { appCommands } from './commands/registry';
import { showStateSchema } from './show';

export { coverSchema, exportFormatSchema };

/** channel → what it takes and what it gives. Both sides parse with these schemas. */
export const contract = { ...articles, ...library, ...documents, ...windows, ...exports, ...spelling } as const;

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
  /** An article was chosen in the dialog and is read now. */
  'article:reading': z.object({ name: z.string() }),
  /** Another window changed what the library holds. */
  'library:changed': z.object({ part: z.enum(['templates', 'brands']) }),
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
  /** Has texts checked for their spelling as they are typed; `isKnown` lets a word pass, whatever the dictionary says. */
  checkSpelling(isKnown: (word: string) => boolean): void;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
