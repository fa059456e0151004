import { isTyped, type DraftField } from './draft-part';

/** One change of a draft: what it was on the other side of the change, and which field was changed. */
export interface DraftStep<T> {
  readonly value: T;
  readonly field: DraftField;
}

/** A template or brand while it is edited: what it is, what it was, and what was taken back. */
export interface Draft<T> {
  /** One that came with the app is copied before its first change. */
  readonly origin: 'bundled' | 'own';
  /** Oldest first, each with what it was before the change. */
  readonly past: readonly DraftStep<T>[];
  readonly present: T;
  /** Next to redo first, each with what it was after the change. */
  readonly future: readonly DraftStep<T>[];
  /** When the latest change was made; null starts a new step. */
  readonly lastAt: number | null;
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
  lastAt: null,
});

/**
 * The draft after a change.
 *
 * @param field what was changed; typing on in the same field is one step.
 * @param at milliseconds since 1970.
 */
export function changeDraft<T>(draft: Draft<T>, next: T, field: DraftField, at: number): Draft<T> {
  if (next === draft.present) return draft;
  const { past, present, lastAt } = draft;
  const goesOn = isTyped(field) && lastAt !== null && past.at(-1)?.field === field && at - lastAt < TOGETHER;
  return {
    ...draft,
    past: goesOn ? past : [...past, { value: present, field }].slice(-STEPS),
    present: next,
    future: [],
    lastAt: at,
  };
}

/** The draft before its latest change; the same draft when there is none. */
export function undoDraft<T>(draft: Draft<T>): Draft<T> {
  const step = draft.past.at(-1);
  if (step === undefined) return draft;
  return {
    ...draft,
    past: draft.past.slice(0, -1),
    present: step.value,
    future: [{ value: draft.present, field: step.field }, ...draft.future],
    lastAt: null,
  };
}

/** The draft with what was taken back; the same draft when nothing was. */
export function redoDraft<T>(draft: Draft<T>): Draft<T> {
  const [step, ...future] = draft.future;
  if (step === undefined) return draft;
  return {
    ...draft,
    past: [...draft.past, { value: draft.present, field: step.field }],
    present: step.value,
    future,
    lastAt: null,
  };
}
