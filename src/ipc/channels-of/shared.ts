import { z } from 'zod';
import { brandSchema } from '../../core/model/brand';
import { deckSchema } from '../../core/model/deck';
import { extractionSchema } from '../../core/model/extraction';
import { viewSchema } from '../view';

/** Names a file that main knows; the renderer never sees a path. */
export const token = z.string().regex(/^t[0-9a-f]{16}$/);
/** Names what is kept unsaved in the recovery folder, a briefing or a draft; the window makes it up. */
export const journal = z.string().regex(/^r[0-9a-f]{16}$/);
export const cancelled = z.object({ outcome: z.literal('cancelled') });
/** It is shown in another window, which has come to the front. */
export const elsewhere = z.object({ outcome: z.literal('elsewhere') });

/**
 * A briefing as JSON, checked by main by its schema. As an object a long one would be copied field by
 * field on its way between page and main, twice, and the window would stand still meanwhile.
 */
export const documentText = z.string();

/** A deck with its brand, `{ deck, brand }` as JSON for the same reason; the export worker checks it by the schemas. */
export const brandedDeck = z.string();

export const opened = z.object({ outcome: z.literal('opened'), extraction: extractionSchema });
export const openedDocument = z.object({
  outcome: z.literal('opened'),
  /** Null for a copy that has no file of its own yet. */
  token: token.nullable(),
  /** File name without folder. */
  name: z.string(),
  text: documentText,
});
export const recovered = z.object({
  outcome: z.literal('recovered'),
  id: journal,
  token: token.nullable(),
  name: z.string(),
  text: documentText,
  view: viewSchema,
});
/** A draft of a template or brand as it was kept, `core/edit/draft-record` as JSON, checked by main. */
export const draft = z.object({ outcome: z.literal('draft'), id: journal, what: z.enum(['template', 'brand']), text: z.string() });
export const saved = z.object({ outcome: z.literal('saved'), token, name: z.string() });

/** A changed one takes its place again; a new one never takes another's. */
export const keepAs = z.enum(['same', 'new']);
export const namedFile = z.object({ token, name: z.string() });

/** The first slide of a briefing, with all that it takes to lay it out. */
export const coverSchema = z.object({ deck: deckSchema, brand: brandSchema });

export const exportFormatSchema = z.enum(['pptx', 'pdf', 'handout', 'png', 'csv', 'json']);
