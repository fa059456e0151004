import type { Brand } from '../model/brand';
import type { Value } from '../model/difference';
import { KEPT_STEPS, type KeptSteps } from '../model/draft-record';
import type { Template } from '../model/template';
import { applied, difference, Misfit } from './difference';
import type { Draft, DraftStep } from './draft';
import { draftParts, partOf, type DraftField } from './draft-part';

/** What a draft is, was and becomes, as it is kept. */
export interface DraftRecord<T> {
  readonly present: T;
  readonly past: KeptSteps;
  readonly future: KeptSteps;
}

// Templates and brands are JSON; their types say more than that.
const valueOf = (one: unknown): Value => one as Value;

function chain<T>(present: T, nearestFirst: readonly DraftStep<T>[]): KeptSteps {
  let near = present;
  return nearestFirst.slice(0, KEPT_STEPS).map(({ value, field }) => {
    const change = difference(valueOf(near), valueOf(value));
    near = value;
    return { field, change };
  });
}

/** A draft as it is kept. */
export const draftRecord = <T>({ past, present, future }: Draft<T>): DraftRecord<T> => ({
  present,
  past: chain(present, past.toReversed()),
  future: chain(present, future),
});

const isField = (field: string): field is DraftField => draftParts.includes(partOf(field as DraftField));

function unchained<T>(present: T, kept: KeptSteps): readonly DraftStep<T>[] {
  let near = valueOf(present);
  return kept.flatMap(({ field, change }) => {
    near = applied(near, change);
    return isField(field) ? [{ value: near as unknown as T, field }] : [];
  });
}

/** The draft of what was kept of it: one of the user's own. */
export const recordedDraft = <T extends Brand | Template>({ present, past, future }: DraftRecord<T>): Draft<T> => ({
  origin: 'own',
  past: unchained(present, past).toReversed(),
  present,
  future: unchained(present, future),
  lastAt: null,
});

/** A schema's fields, each asked for itself. */
export type Shape = Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>>;

/** Whether each step leads to what the fields take: those that it changed are asked. */
function lead(kept: KeptSteps, present: unknown, shape: Shape): boolean {
  let near = valueOf(present) as Readonly<Record<string, Value>>;
  try {
    return kept.every(({ field, change }) => {
      const before = near;
      near = applied(near, change) as typeof near;
      return isField(field) && Object.entries(shape).every(([name, one]) => near[name] === before[name] || one.safeParse(near[name]).success);
    });
  } catch (error) {
    if (error instanceof Misfit) return false;
    throw error;
  }
}

/** What was kept, without its steps where one of them leads astray: the work itself is never let go. */
export const sound = <R extends DraftRecord<unknown>>(record: R, shape: Shape): R =>
  lead(record.past, record.present, shape) && lead(record.future, record.present, shape) ? record : { ...record, past: [], future: [] };
