import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything, find } from '../../../src/core/pipeline';
import { sha256 } from '../../../src/main/parse/sha256';
import type { z } from 'zod';
import { parseOwnFile, type OwnFileKind } from '../../../src/main/storage/own-file';
import { BRAND, BRIEFING, TEMPLATE } from '../../../src/main/storage/own-files';

const text = (path: string): string => readFileSync(path, 'utf8');
let good: Readonly<Record<'brand' | 'template' | 'briefing', string>>;
beforeAll(async () => {
  const bytes = readFileSync('assets/articles/encrochat.md');
  const found = await find({ id: 'a1', name: 'encrochat.md', bytes }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  const briefing = { format: 'lectern', version: 1, extractions: [found.value], choices: [everything(found.value)], deck: null };
  good = {
    brand: text('assets/brands/northline.lectern-brand'),
    template: text('assets/templates/threat-alert.lectern-template'),
    briefing: JSON.stringify(briefing),
  };
});

type Kind = 'brand' | 'template' | 'briefing';
const kinds: Readonly<Record<Kind, OwnFileKind<z.ZodType>>> = { brand: BRAND, template: TEMPLATE, briefing: BRIEFING };
const names: readonly Kind[] = ['brand', 'template', 'briefing'];
const parse = (kind: Kind, content: string) => parseOwnFile(content, `x.${kind}`, kinds[kind]);

/** The file with a field put in front, so that JSON text can say what no value can. */
const withField = (kind: Kind, field: string): string => good[kind].replace('{', `{${field},`);

/** The file with its first number after a place replaced. */
const withNumber = (kind: Kind, number: string): string => good[kind].replace(/(:\s*)-?\d+(?:\.\d+)?(?=\s*[,}\]])/g, (all, before: string, at: number) => (at > 60 ? `${before}${number}` : all));

describe.each(names)('a %s', (kind) => {
  it('is read when it is good', () => {
    expect(parse(kind, good[kind]).ok).toBe(true);
  });

  it.each([
    ['__proto__', '"__proto__": {"polluted": true}', 'not-json'],
    ['__proto__ deep inside', '"extra": {"a": [{"__proto__": {"polluted": true}}]}', 'not-json'],
  ])('is refused for %s, and nothing is polluted', (_what, field, code) => {
    const parsed = parse(kind, withField(kind, field));
    expect(parsed).toMatchObject({ ok: false, failure: { code } });
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['NaN', 'NaN', 'not-json'],
    ['Infinity', 'Infinity', 'not-json'],
    ['a number that is none', '"12"', 'wrong-fields'],
    ['null', 'null', 'wrong-fields'],
    ['a list', '[1, 2]', 'wrong-fields'],
    ['a number without end', '1e999', 'wrong-fields'],
  ])('is refused when its numbers are %s', (_what, number, code) => {
    expect(parse(kind, withNumber(kind, number))).toMatchObject({ ok: false, failure: { code } });
  });

  it.each(['', '   ', '{', '[', 'null', '0', '"text"', '[]', '{}', '\0\0\0', 'PK\u0003\u0004'])('is refused as %j, with a hint', (content) => {
    const parsed = parse(kind, content);
    expect(parsed.ok ? '' : parsed.failure.hint).toMatch(/\.$/);
  });

  it('is refused when it was made by a newer Lectern, or stands for another kind', () => {
    expect(parse(kind, good[kind].replace(/("version"\s*:\s*)1/, '$19'))).toMatchObject({ ok: false, failure: { code: 'newer-version' } });
    const other = names[(names.indexOf(kind) + 1) % names.length] ?? 'brand';
    expect(parse(other, good[kind])).toMatchObject({ ok: false, failure: { code: 'not-ours' } });
  });

  it('is refused or read wherever it is cut off, and never throws', () => {
    for (let at = 0; at < good[kind].length; at += Math.ceil(good[kind].length / 40))
      expect(parse(kind, good[kind].slice(0, at))).toMatchObject({ ok: false });
  });

  it('nested a hundred thousand deep is refused', () => {
    expect(parse(kind, withField(kind, `"extra": ${'['.repeat(100_000)}${']'.repeat(100_000)}`)).ok).toBeTypeOf('boolean');
    expect(parse(kind, '['.repeat(100_000)).ok).toBe(false);
  });
});
