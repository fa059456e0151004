import { z } from 'zod';

/** JSON that never changes in place: what two values have in common is the same object in both. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

/** A run of entries that a list takes over from the other one, or entries of its own. */
export type Piece = { readonly from: number; readonly count: number } | { readonly put: readonly Value[] };

/** How to come from one value to another, as short as what differs between the two. */
export type Difference =
  | { readonly is: 'same' }
  | { readonly is: 'other'; readonly value: Value }
  | { readonly is: 'list'; readonly pieces: readonly Piece[] }
  | {
      readonly is: 'fields';
      /** In the order in which the other value has its fields; those that are not named are gone. */
      readonly fields: readonly (readonly [name: string, difference: Difference])[];
    };

const valueSchema: z.ZodType<Value> = z.json();
const count = z.number().int().nonnegative();

/** A difference as it was kept. */
export const differenceSchema: z.ZodType<Difference> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('same') }),
    z.object({ is: z.literal('other'), value: valueSchema }),
    z.object({ is: z.literal('list'), pieces: z.array(z.union([z.object({ from: count, count }), z.object({ put: z.array(valueSchema) })])) }),
    z.object({ is: z.literal('fields'), fields: z.array(z.tuple([z.string(), differenceSchema])) }),
  ]),
);
