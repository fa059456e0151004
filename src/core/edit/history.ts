import type { BriefingDocument } from '../model/document';
import { apply } from './apply';
import type { Command, CommandName } from './command';
import { mergeKey } from './policy';

/** One undoable step: the briefing before it, and the command that led away from it. */
export interface Step {
  readonly before: BriefingDocument;
  readonly name: CommandName;
  readonly key: string | null;
  /** Milliseconds of the caller's clock at the latest command of the step. */
  readonly at: number;
}

export interface UndoneStep {
  readonly after: BriefingDocument;
  readonly step: Step;
}

/** Past, present and future of an open briefing. Saving does not touch it. */
export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  readonly present: BriefingDocument;
  /** Next to redo first. */
  readonly future: readonly UndoneStep[];
}

/** Keystrokes in one field closer together than this undo as one. */
const mergeWithin = 2000;

/** Documents share what they have in common, so a step costs little; this only bounds a very long day. */
const longest = 1000;

/** A history that begins with `document`. */
export const begin = (document: BriefingDocument): History => ({
  past: [],
  present: document,
  future: [],
});

/**
 * Applies a command and remembers how to undo it. `at` is the caller's clock in milliseconds.
 * A command that changes nothing leaves the history as it is, its future included.
 */
export function perform(history: History, command: Command, at: number): History {
  const present = apply(history.present, command);
  if (present === history.present) return history;
  const key = mergeKey(command);
  const last = history.past.at(-1);
  const merges =
    key !== null && last?.key === key && at - last.at < mergeWithin && history.future.length === 0;
  const past =
    merges && last !== undefined
      ? [...history.past.slice(0, -1), { ...last, at }]
      : [...history.past, { before: history.present, name: command.do, key, at }].slice(-longest);
  return { past, present, future: [] };
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.before,
    future: [{ after: history.present, step }, ...history.future],
  };
}

/** One step forward again; the same history when there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, next.step], present: next.after, future };
}

/** What undo would take back, for 'Undo move slide'; null when there is nothing. */
export const undoName = (history: History): CommandName | null =>
  history.past.at(-1)?.name ?? null;

/** What redo would do again; null when there is nothing. */
export const redoName = (history: History): CommandName | null =>
  history.future[0]?.step.name ?? null;
