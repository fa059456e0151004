/** What went wrong, for a person (message, hint) and for a program (code). */
export interface Failure {
  /** Stable, kebab-case; programs may compare it. */
  readonly code: string;
  /** One plain sentence: what happened. */
  readonly message: string;
  /** One plain sentence: what to do. Empty only when nothing can be done. */
  readonly hint: string;
}

/** An expected outcome: either a value or a Failure as data. Surprises throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a successful Result. */
export const done = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a Failure as an unsuccessful Result. */
export const failed = (code: string, message: string, hint: string): Result<never> => ({
  ok: false,
  failure: { code, message, hint },
});

/** Closes an exhaustive switch: a new member of a union fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
