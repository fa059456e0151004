import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseOwnFile, type OwnFileKind } from '../../../src/main/storage/own-file';

const kind: OwnFileKind<z.ZodType<{ id: string; colours: { accent: string }[] }>> = {
  called: 'a brand',
  format: 'lectern-paint',
  version: 2,
  schema: z.object({
    id: z.string(),
    colours: z.array(z.object({ accent: z.string().regex(/^[0-9A-F]{6}$/, 'six hexadecimal digits') })),
  }),
};

const parse = (text: string) => parseOwnFile(text, 'box.json', kind);
const failure = (text: string) => {
  const parsed = parse(text);
  if (parsed.ok) throw new Error('It was accepted');
  return parsed.failure;
};
const file = (change: object): string =>
  JSON.stringify({ format: 'lectern-paint', version: 2, id: 'x', colours: [{ accent: '0A6C74' }], ...change });

describe('reading one of our own files', () => {
  it('gives its value', () => {
    expect(parse(file({}))).toEqual({ ok: true, value: { id: 'x', colours: [{ accent: '0A6C74' }] } });
  });

  it('accepts a byte-order mark', () => {
    expect(parse(`\uFEFF${file({})}`).ok).toBe(true);
  });

  it('names a wrong field by its path, counting from 1, with what it should be', () => {
    expect(failure(file({ colours: [{ accent: '0A6C74' }, { accent: 'teal' }] })).message).toBe(
      'box.json is not a valid file: colours › 2 › accent should be six hexadecimal digits.',
    );
  });

  it('names five wrong fields and counts the rest', () => {
    const colours = Array.from({ length: 9 }, () => ({ accent: '' }));
    expect(failure(file({ colours })).message).toMatch(/colours › 5 › accent[^;]*; and 4 more\.$/);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    [file({}).slice(0, 40), 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"lectern-brand","version":1}', 'not-ours'],
    [file({ version: 3 }), 'newer-version'],
    [file({ id: 7 }), 'wrong-fields'],
    [file({ version: 2 }).replace('"id"', '"__proto__":{"id":"y"},"id"'), 'not-json'],
  ])('refuses %j as %s', (text, code) => {
    expect(failure(text).code).toBe(code);
  });

  it('says which version it can read when a file is newer', () => {
    expect(failure(file({ version: 7 })).message).toContain('file version 7; this one reads up to 2');
  });
});
