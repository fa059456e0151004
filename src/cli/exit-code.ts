import type { Failure } from '../core/model/result';

/** What the command line says to the program that called it. */
export const EXIT = {
  done: 0,
  wrongUse: 1,
  unusableInput: 2,
  missingInstall: 3,
  cannotWrite: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An ending that is not success: what to print and with which code to leave. */
export interface Refusal {
  readonly exit: ExitCode;
  readonly failure: Failure;
}

/** Either what a command made, or the refusal it ends with. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Gives a failure the exit code of the stage it happened in. */
export const refused = (exit: ExitCode, failure: Failure): Outcome<never> => ({
  ok: false,
  refusal: { exit, failure },
});
