import type { z } from 'zod';
import { done, failed, type Result } from '../../core/model/result';
import type { OwnKind } from '../../core/model/wordings/failures-files';
import { legible } from '../../core/read/legible';
import { faultOf } from './fault-of';

/** A kind of file of ours: how it is called, what it says of itself, and its schema. */
export interface OwnFileKind<S extends z.ZodType> {
  /** 'a brand' */
  readonly called: OwnKind;
  /** Value of the file's `format` field. */
  readonly format: string;
  /** Newest version that this program reads. */
  readonly version: number;
  readonly schema: S;
}

/** At most so many errors are named; more would not be read. */
const NAMED_ERRORS = 5;

/** Longer than any list of ours; a schema would name a fault for each of its entries. */
const LONGEST_LIST = 500_000;

class TooLong extends Error {}

/**
 * JSON.parse makes an own property of "__proto__", which merging code may then obey. Texts lose the
 * characters that turn or spoil them, one for one, as an article's do when it is read.
 */
function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError('"__proto__" is not a field');
    if (Array.isArray(value) && value.length > LONGEST_LIST) throw new TooLong();
    return typeof value === 'string' ? legible(value) : value;
  });
}

/** The line at which reading broke off, from 1; 0 where the engine does not say. */
function lineOf(error: unknown, text: string): number {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? 0 : text.slice(0, Number(place)).split('\n').length;
}

const stamp = (value: unknown): { format: unknown; version: unknown } =>
  typeof value === 'object' && value !== null
    ? { format: (value as { format?: unknown }).format, version: (value as { version?: unknown }).version }
    : { format: undefined, version: undefined };

/**
 * The text of a `.lectern`, `.lectern-template` or `.lectern-brand` file, checked by its schema.
 *
 * @param name the file's name, for the messages.
 * @returns the value, or a Failure: `empty`, `too-large`, `not-json` (cut short or not ours), `not-ours`,
 *   `newer-version`, `wrong-fields` (each named by its path; list positions count from 1).
 */
export function parseOwnFile<S extends z.ZodType>(
  text: string,
  name: string,
  kind: OwnFileKind<S>,
): Result<z.output<S>> {
  if (text.trim() === '') return failed('empty:own', name);
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof TooLong) return failed('too-large:list', name, LONGEST_LIST);
    return failed('not-json', name, kind.called, lineOf(error, text));
  }
  const { format, version } = stamp(value);
  if (format !== kind.format)
    return failed('not-ours', name, kind.called, kind.format);
  if (typeof version === 'number' && version > kind.version)
    return failed('newer-version', name, version, kind.version);
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const { issues } = parsed.error;
  const faults = issues.slice(0, NAMED_ERRORS).map((issue) => faultOf(issue, value));
  return failed('wrong-fields', name, faults, issues.length - faults.length);
}
