import { z } from 'zod';
import { cancelled, opened } from './shared';

/** Articles read, and the app itself. */
export const articles = {
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
} as const;
