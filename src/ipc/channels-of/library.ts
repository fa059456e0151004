import { z } from 'zod';
import { brandSchema } from '../../core/model/brand';
import { copyWords } from '../../core/model/copy-name';
import { findingSchema } from '../../core/model/finding';
import { templateSchema } from '../../core/model/template';
import { token, cancelled, saved, keepAs, namedFile, coverSchema } from './shared';

/** Templates, brands and the briefings of late. */
export const library = {
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
  'recent:duplicate': { request: z.object({ token, word: z.enum(copyWords) }), response: namedFile },
  'recent:show': { request: z.object({ token }), response: z.object({}) },
  /** Takes it off the list; the file stays. */
  'recent:forget': { request: z.object({ token }), response: z.object({}) },
  /** Puts it back on the list. */
  'recent:restore': {
    request: z.object({ token, opened: z.iso.datetime() }),
    response: z.object({}),
  },
} as const;
