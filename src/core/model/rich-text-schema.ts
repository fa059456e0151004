import { z } from 'zod';

/**
 * A run of slide text. A number on a slide is a `figure` span that points into the ledger;
 * digits inside a `text` span are read back by the number gate.
 */
export const textSpanSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), strong: z.literal(true).optional() }),
  z.object({
    type: z.literal('figure'),
    /** Ledger id. */
    id: z.string(),
    /**
     * value: 'EUR 740m'; noun: '6,558 arrests'; source: the quote's own words, for sentences
     * taken from the article. Each form keeps the qualifier.
     */
    form: z.enum(['value', 'noun', 'source']),
    strong: z.literal(true).optional(),
  }),
  /** Stands where the user has yet to write; shown as a placeholder and reported by the checks. */
  z.object({ type: z.literal('prompt'), text: z.string() }),
]);

export const richTextSchema = z.array(textSpanSchema).readonly();
