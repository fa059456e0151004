/** A template or brand while it is edited: what it is, what it was, and what was taken back. */
export interface Draft<T> {
  /** One that came with the app is copied before its first change. */
  readonly origin: 'bundled' | 'own';
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The field changed last, and when; null starts a new step. */
  readonly last: { readonly field: string; readonly at: number } | null;
}

/** Changes of one field within this time are one step to take back. */
const TOGETHER = 1500;
const STEPS = 200;

/** Begins to edit a value. */
export const openDraft = <T>(present: T, origin: Draft<T>['origin']): Draft<T> => ({
  origin,
  past: [],
  present,
  future: [],
  last: null,
});

/**
 * The draft after a change.
 *
 * @param field what was changed; typing on in the same field is one step.
 * @param at milliseconds since 1970.
 */
export function changeDraft<T>(draft: Draft<T>, next: T, field: string, at: number): Draft<T> {
  if (next === draft.present) return draft;
  const goesOn = draft.last !== null && draft.last.field === field && at - draft.last.at < TOGETHER;
  return {
    ...draft,
    past: goesOn ? draft.past : [...draft.past, draft.present].slice(-STEPS),
    present: next,
    future: [],
    last: { field, at },
  };
}

/** The draft before its latest change; the same draft when there is none. */
export function undoDraft<T>(draft: Draft<T>): Draft<T> {
  const before = draft.past.at(-1);
  if (before === undefined) return draft;
  return {
    ...draft,
    past: draft.past.slice(0, -1),
    present: before,
    future: [draft.present, ...draft.future],
    last: null,
  };
}

/** The draft with what was taken back; the same draft when nothing was. */
export function redoDraft<T>(draft: Draft<T>): Draft<T> {
  const [after, ...future] = draft.future;
  if (after === undefined) return draft;
  return { ...draft, past: [...draft.past, draft.present], present: after, future, last: null };
}
