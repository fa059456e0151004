import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty (null)',
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

/** 'Invalid discriminator value. Expected 'cover' | 'purpose'' → 'cover, purpose'. */
const listedIn = (message: string): string => message.replace(/^.*?Expected\s+/, '').replaceAll("'", '').replaceAll(' | ', ', ');

/** What a field should have been, for people who write such a file by hand. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `should have at most ${issue.maximum} characters`;
      return issue.origin === 'array' ? `should have at most ${issue.maximum} entries` : `should be at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return 'should not be empty';
      return issue.origin === 'array' ? `should have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}` : `should be at least ${issue.minimum}`;
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined') ? `is missing; it should be ${KINDS[issue.expected] ?? issue.expected}` : `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      // Our own schemas say what the text should be.
      return issue.message.startsWith('Invalid') ? `is not right (${issue.message})` : `should be ${issue.message}`;
    case 'invalid_union':
      return `should be one of ${listedIn(issue.message)}`;
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'custom':
      return `is not right (${issue.message})`;
  }
}

/** '; it says “optoins”', where a short text stands in the wrong place. */
function found({ path, code }: z.core.$ZodIssue, value: unknown): string {
  const at = path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[step] : undefined), value);
  return (code === 'invalid_union' || code === 'invalid_value') && typeof at === 'string' && at.length <= LONGEST_SHOWN ? `; it says “${at}”` : '';
}

/** One thing that a schema refuses, in plain words: 'slides › 3 (bottom-line) › points should be at most 4'. */
export const plainIssue = (issue: z.core.$ZodIssue, value: unknown): string =>
  `${fieldOf(issue.path, value)} ${expectation(issue)}${found(issue, value)}`.trim();
