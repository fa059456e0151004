import { z } from 'zod';

/** A word as it is typed; nothing longer is one. */
const word = z.string().max(100);

/** The system's own dictionary, asked while a text is typed. */
export const spelling = {
  /** Which of the words its dictionary does not know. */
  'spelling:check': {
    request: z.object({
      words: z.array(word).max(5_000).readonly(),
      /** Of the text they stand in, as BCP 47 names it; empty for the person's own. */
      language: z.string().max(35),
    }),
    response: z.object({ misspelt: z.array(word).readonly() }),
  },
} as const;
