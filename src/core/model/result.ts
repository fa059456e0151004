import { worded, type Pair, type Said, type ValuesOf } from './said';
import { failureWords, type FailureId, type FailureWords } from './wordings/failures';

/** What went wrong, for a person (message, hint) and for a program (code). */
export interface Failure {
  /** Stable, kebab-case; programs may compare it. */
  readonly code: string;
  /** One plain sentence: what happened. */
  readonly message: string;
  /** One plain sentence: what to do. Empty only when nothing can be done. */
  readonly hint: string;
  /** The same as data, for a window of another language; absent in what only the command line says. */
  readonly said?: Said | undefined;
}

/** An expected outcome: either a value or a Failure as data. Surprises throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a successful Result. */
export const done = <T>(value: T): Result<T> => ({ ok: true, value });

/** The Failure of an id, worded in English: what stands behind a colon in the id is not part of its code. */
export function failureOf<Id extends FailureId>(id: Id, ...values: ValuesOf<FailureWords, Id>): Failure {
  const said: Said = { id, values };
  const [message, hint] = worded<Pair>(failureWords, said) ?? ['', ''];
  return { code: id.split(':')[0] ?? id, message, hint, said };
}

/** Wraps a Failure as an unsuccessful Result. */
export const failed = <Id extends FailureId>(id: Id, ...values: ValuesOf<FailureWords, Id>): Result<never> => ({
  ok: false,
  failure: failureOf(id, ...values),
});

/** Closes an exhaustive switch: a new member of a union fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
