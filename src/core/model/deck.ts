import { z } from 'zod';
import { ledgerEntrySchema } from './figure';
import { slideSchema } from './slide';
import { firstTwice, withOwnIds } from './unique-ids';

/** An article the deck speaks from, as the deck's own record of it. */
export const sourceRecordSchema = z.object({
  article: z.string(),
  title: z.string(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  /** File name without folder. */
  name: z.string(),
  /** SHA-256 of the article's bytes. */
  hash: z.string(),
  /** BCP 47; absent in what an earlier version wrote. */
  language: z.string().optional(),
});

export const deckSchema = z.object({
  title: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** A Traffic Light Protocol label ('TLP:AMBER') or the house's own text; empty for none. */
  marking: z.string(),
  /** Foot of every content slide, after the brand's own footer. */
  footer: z.string(),
  /** ISO 8601 date of the briefing. */
  date: z.string(),
  template: z.object({ id: z.string(), name: z.string() }),
  brand: z.string(),
  slides: z.array(slideSchema).transform(withOwnIds).readonly(),
  /** Each id once: a number leads back to one source. */
  ledger: z.array(ledgerEntrySchema).refine((entries) => firstTwice(entries) === null, 'two numbers have one id').readonly(),
  sources: z.array(sourceRecordSchema).readonly(),
});

export type SourceRecord = Readonly<z.infer<typeof sourceRecordSchema>>;
export type Deck = Readonly<z.infer<typeof deckSchema>>;
