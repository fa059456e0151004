/** What a field should hold. */
export type FieldKind = 'text' | 'number' | 'int' | 'boolean' | 'list' | 'fields' | 'null' | 'other';

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  list: 'a list',
  fields: 'a group of fields',
  null: 'empty (null)',
  other: 'something else',
};

/** What a field of a file should have been, for people who write such a file by hand, in English. */
export const faults = {
  missing: (kind: FieldKind) => `is missing; it should be ${KINDS[kind]}`,
  kind: (kind: FieldKind) => `should be ${KINDS[kind]}`,
  'too-long': (most: number) => `should have at most ${most} characters`,
  'too-many': (most: number) => `should have at most ${most} entries`,
  'too-high': (most: number) => `should be at most ${most}`,
  'no-text': () => 'should not be empty',
  'too-few': (least: number) => `should have at least ${least} ${least === 1 ? 'entry' : 'entries'}`,
  'too-low': (least: number) => `should be at least ${least}`,
  only: (value: string) => `should be ${value}`,
  'one-of': (values: readonly string[]) => `should be one of ${values.join(', ')}`,
  unlike: (pattern: string) => `should be ${pattern}`,
  broken: (what: string) => `is not right: ${what}`,
  unknown: () => 'is not as Lectern writes it',
} as const;

export type FaultId = keyof typeof faults;

/** What is wrong, as words of a language say it: 'points should be at most 4; it says “9”'. */
export type FaultWords = typeof faults;
