import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkTemplate } from '../../../src/core/check/template/check-template';
import type { Brand } from '../../../src/core/model/brand';
import type { BriefingDocument } from '../../../src/core/model/document';
import type { Template } from '../../../src/core/model/template';
import { brief, everything, find } from '../../../src/core/pipeline';
import { sceneToPptx } from '../../../src/main/export/deck-to-pptx';
import { stageDeck } from '../../../src/main/export/stage-deck';
import { sha256 } from '../../../src/main/parse/sha256';
import { fileNameFrom } from '../../../src/main/storage/file-name';
import { parseOwnFile, type OwnFileKind } from '../../../src/main/storage/own-file';
import { BRAND, BRIEFING, TEMPLATE } from '../../../src/main/storage/own-files';
import { unzip } from '../../core/write/pptx/package-reader';

/*
 * What a file of ours may say that its fields' types allow: each with the answer that is expected,
 * for each of the three kinds. What is not JSON at all stands in hostile-files.test.ts.
 */

const KINDS = ['briefing', 'template', 'brand'] as const;
type Kind = (typeof KINDS)[number];
const SCHEMAS: Readonly<Record<Kind, OwnFileKind<z.ZodType>>> = { briefing: BRIEFING, template: TEMPLATE, brand: BRAND };

let good: Readonly<Record<Kind, string>>;
beforeAll(async () => {
  const found = await find({ id: 'a1', name: 'encrochat.md', bytes: readFileSync('assets/articles/encrochat.md') }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  const text = { template: readFileSync('assets/templates/threat-alert.lectern-template', 'utf8'), brand: readFileSync('assets/brands/northline.lectern-brand', 'utf8') };
  const choice = everything(found.value);
  const { deck, fit } = brief({ template: JSON.parse(text.template) as Template, brand: JSON.parse(text.brand) as Brand, extractions: [found.value], choices: [choice], today: '2026-01-05', occasion: '' });
  good = { ...text, briefing: JSON.stringify({ format: 'lectern', version: 1, extractions: [found.value], choices: [choice], deck, fit } satisfies BriefingDocument) };
});

type Json = { [field: string]: unknown };

/** The good file as a value, changed. */
function changed(kind: Kind, change: (value: Json) => void): string {
  const value = JSON.parse(good[kind]) as Json;
  change(value);
  return JSON.stringify(value);
}

const parse = (kind: Kind, text: string) => parseOwnFile(text, `x.${kind}`, SCHEMAS[kind]);

/** 'opened', or the failure's code. */
function answer(kind: Kind, change: (value: Json) => void): string {
  const parsed = parse(kind, changed(kind, change));
  return parsed.ok ? 'opened' : parsed.failure.code;
}

/** Puts words where each kind has its name: a deck's title, a template's, a brand's. */
const named =
  (kind: Kind, words: string) =>
  (value: Json): void => {
    const holder = kind === 'briefing' ? (value['deck'] as Json) : value;
    holder[kind === 'briefing' ? 'title' : 'name'] = words;
  };

/** The name back, as it was opened. */
function nameOf(kind: Kind, text: string): unknown {
  const parsed = parse(kind, text);
  if (!parsed.ok) return parsed.failure;
  const value = parsed.value as Json;
  return kind === 'briefing' ? (value['deck'] as Json)['title'] : value['name'];
}

/** Puts a list where each kind has one, or has words. */
const listed =
  (kind: Kind, list: readonly unknown[]) =>
  (value: Json): void => {
    if (kind === 'brand') value['footer'] = list;
    else (kind === 'briefing' ? (value['deck'] as Json) : value)['slides'] = list;
  };

describe.each(KINDS)('a %s', { timeout: 60_000 }, (kind) => {
  it('with halves of characters is opened without them', () => {
    expect(nameOf(kind, changed(kind, named(kind, 'Half \uD83D and half \uDE00 done')))).toBe('Half \uFFFD and half \uFFFD done');
  });

  it('with characters that turn text around is opened without them', () => {
    expect(nameOf(kind, changed(kind, named(kind, 'Cash \u202E04 RUE\u202C seized \u2066now\u2069')))).toBe('Cash  04 RUE  seized  now ');
  });

  it('with control characters is opened without them', () => {
    expect(nameOf(kind, changed(kind, named(kind, 'Cash\u0000seized\u001B[31m')))).toBe('Cash seized [31m');
  });

  it('with a million entries is refused', () => {
    const many = (of: unknown) => answer(kind, listed(kind, Array.from({ length: 1_000_000 }, () => of)));
    expect(many({})).toBe('too-large');
    expect(many(null)).toBe('too-large');
  });

  it('with a list of nothing but nulls is refused, and names its first faults', () => {
    const parsed = parse(kind, changed(kind, listed(kind, Array.from({ length: 3_000 }, () => null))));
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'wrong-fields', message: expect.stringMatching(/(?:slides|footer)/) } });
    expect(parsed.ok ? '' : parsed.failure.message.length).toBeLessThan(1_000);
  });

  it('with fields that it does not know is opened without them', () => {
    const parsed = parse(kind, changed(kind, (value) => Object.assign(value, { constructor: { prototype: 1 }, toString: 'x', hasOwnProperty: null, zzz: [1] })));
    expect(parsed.ok && Object.keys(parsed.value as object)).not.toContain('zzz');
    expect(parsed.ok && Object.keys(parsed.value as object)).not.toContain('constructor');
  });

  it('of a newer version, or of one that is none, is refused', () => {
    for (const version of [1.5, 2, 1e300]) expect(answer(kind, (value) => (value['version'] = version))).toBe('newer-version');
    for (const version of [0, -1, 0.5, '1', null, [1]]) expect(answer(kind, (value) => (value['version'] = version))).toBe('wrong-fields');
  });
});

describe('names like paths', () => {
  it.each(['../../evil', '/etc/passwd', 'C:\\Windows\\x', 'a/b', '..', '.', 'con\u0000', 'x'.repeat(5_000)])('%j are no id of a template or brand', (id) => {
    expect(answer('template', (value) => (value['id'] = id))).toBe('wrong-fields');
    expect(answer('brand', (value) => (value['id'] = id))).toBe('wrong-fields');
  });

  it.each(['../../evil', '/etc/passwd', 'C:\\Windows\\x', 'CON', '\u202Egpj.exe'])('%j as a deck’s title or an article’s name are words, and suggest a plain file name', (name) => {
    const parsed = parse('briefing', changed('briefing', (value) => {
      named('briefing', name)(value);
      for (const { article } of value['extractions'] as { article: Json }[]) article['name'] = name;
    }));
    const document = parsed.ok ? (parsed.value as BriefingDocument) : null;
    expect(fileNameFrom(document?.deck?.title ?? '', '.pptx')).toMatch(/^[^/\\:\u202E]+\.pptx$/);
  });

  it('are no logo of a brand', () => {
    for (const logo of ['../../etc/passwd', 'file:///etc/passwd', 'https://example.org/x.png', '\\\\server\\share\\x.png'])
      expect(answer('brand', (value) => (value['logo'] = { onLight: logo, onDark: null }))).toBe('wrong-fields');
  });
});

describe('ids that stand twice', () => {
  it('of slides in a briefing are told apart', () => {
    const parsed = parse('briefing', changed('briefing', (value) => {
      for (const slide of (value['deck'] as { slides: Json[] }).slides) slide['id'] = 's1';
    }));
    const ids = parsed.ok ? ((parsed.value as BriefingDocument).deck?.slides.map(({ id }) => id) ?? []) : [];
    expect(ids[0]).toBe('s1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of numbers in a briefing’s ledger are refused: a number leads back to one source', () => {
    expect(answer('briefing', (value) => {
      const { ledger } = value['deck'] as { ledger: Json[] };
      ledger.push({ ...ledger[0], value: 999 });
    })).toBe('wrong-fields');
  });

  it('of slides in a template are named by its check', () => {
    const parsed = parse('template', changed('template', (value) => {
      for (const slide of value['slides'] as Json[]) slide['id'] = 'same';
    }));
    expect(parsed.ok && checkTemplate(parsed.value as Template).map(({ rule }) => rule)).toContain('slide-ids');
  });
});

it('a presentation of what was opened is well-formed, whatever stood in the files', { timeout: 60_000 }, async () => {
  const evil = 'A & B < "C" \uD83D \u202E04\u202C \u0000 ]]> </script> \uFFFE';
  const document = parse('briefing', changed('briefing', named('briefing', evil)));
  const brand = parse('brand', changed('brand', named('brand', evil)));
  if (!document.ok || !brand.ok) throw new Error('refused');
  const { deck } = document.value as BriefingDocument;
  if (deck === null) throw new Error('no deck');
  const order = { deck, brand: brand.value as Brand, created: '2026-01-05T00:00:00Z' };
  const parts = unzip(await sceneToPptx(stageDeck(order), order, () => {}));
  const spoilt = [...parts].filter(([name, bytes]) => {
    const text = /\.(xml|rels)$/.test(name) ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : '';
    return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\uD800-\uDFFF\uFFFE\uFFFF]/u.test(text);
  });
  expect(parts.size).toBeGreaterThan(20);
  expect(spoilt.map(([name]) => name)).toEqual([]);
});
