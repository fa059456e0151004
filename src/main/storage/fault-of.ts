import type { z } from 'zod';
import type { Fault } from '../../core/model/fault';
import type { ValuesOf } from '../../core/model/said';
import type { FaultId, FaultWords, FieldKind } from '../../core/model/wordings/faults';

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  number: 'number',
  int: 'int',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
  null: 'null',
};

/** Longest text, in characters, that is shown of what stands there. */
const LONGEST_SHOWN = 60;

/** 'slides › 3 (bottom-line) › points': list positions count from 1, and a thing that has an id is named by it. */
function fieldOf(path: readonly PropertyKey[], value: unknown): string {
  let at: unknown = value;
  return path
    .map((step) => {
      at = typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
      if (typeof step !== 'number') return String(step);
      const id = typeof at === 'object' && at !== null ? (at as { readonly id?: unknown }).id : undefined;
      return typeof id === 'string' ? `${step + 1} (${id})` : String(step + 1);
    })
    .join(' › ');
}

/** 'Invalid discriminator value. Expected 'cover' | 'purpose'' → cover, purpose. */
const listedIn = (message: string): readonly string[] => message.replace(/^.*?Expected\s+/, '').replaceAll("'", '').split(' | ');

type Expectation = Pick<Fault, 'id' | 'values'>;

const should = <Id extends FaultId>(id: Id, ...values: ValuesOf<FaultWords, Id>): Expectation => ({ id, values });

/** What a field should have been, for people who write such a file by hand. */
function expectation(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return should('too-long', Number(issue.maximum));
      return should(issue.origin === 'array' ? 'too-many' : 'too-high', Number(issue.maximum));
    case 'too_small':
      if (issue.origin === 'string') return should('no-text');
      return should(issue.origin === 'array' ? 'too-few' : 'too-low', Number(issue.minimum));
    case 'invalid_type':
      return should(issue.input === undefined && issue.message.includes('undefined') ? 'missing' : 'kind', KINDS[issue.expected] ?? 'other');
    case 'invalid_value':
      return issue.values.length === 1 ? should('only', String(issue.values[0])) : should('one-of', issue.values.map(String));
    case 'invalid_format':
      // Our own schemas say what the text should be.
      return issue.message.startsWith('Invalid') ? should('unknown') : should('unlike', issue.message);
    case 'invalid_union':
      return should('one-of', listedIn(issue.message));
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'not_multiple_of':
      return should('unknown');
    case 'custom':
      return should('broken', issue.message);
  }
}

/** A short text that stands in the wrong place. */
function found({ path, code }: z.core.$ZodIssue, value: unknown): string | null {
  const at = path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[step] : undefined), value);
  return (code === 'invalid_union' || code === 'invalid_value') && typeof at === 'string' && at.length <= LONGEST_SHOWN ? at : null;
}

/** One thing that a schema refuses, to be said in plain words of any language. */
export const faultOf = (issue: z.core.$ZodIssue, value: unknown): Fault => ({
  ...expectation(issue),
  field: fieldOf(issue.path, value),
  found: found(issue, value),
});
