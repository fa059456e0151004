import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/core/extract/find-figures';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { brandSchema } from '../../../src/core/model/brand';
import type { Extraction } from '../../../src/core/model/extraction';
import { templateSchema } from '../../../src/core/model/template';
import { brief, everything, find, stage } from '../../../src/core/pipeline';
import { verifyPresentation } from '../../../src/core/verify/verify-presentation';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { zip } from '../write/pptx/package-reader';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let extraction: Extraction;
let deck: Uint8Array;

beforeAll(async () => {
  const found = await find({ id: 'a1', name: 'encrochat.md', bytes: readFileSync('assets/articles/encrochat.md') }, hash);
  if (!found.ok) throw new Error(found.failure.message);
  extraction = found.value;
  const brand = brandSchema.parse(json('assets/brands/group-assurance.lectern-brand'));
  const template = templateSchema.parse(json('assets/templates/law-enforcement-results.lectern-template'));
  const { deck: composed } = brief({
    template,
    extractions: [extraction],
    choices: [everything(extraction)],
    brand,
    today: '2024-01-02',
    occasion: '',
  });
  const { scene } = stage(composed, brand, createFontMeasurer(), '2024-01-02T00:00:00Z');
  deck = await writePptx(scene, composed.ledger, composed.sources, { zip });
});

/** The deck as somebody else left it: text replaced in the parts whose names match. */
function changed(parts: RegExp, from: string | RegExp, to: string): Uint8Array {
  let touched = false;
  const files = Object.entries(unzipSync(deck)).map(([name, bytes]): [string, Uint8Array] => {
    if (!parts.test(name)) return [name, bytes];
    const before = strFromU8(bytes);
    const after = before.replaceAll(from, to);
    touched ||= after !== before;
    return [name, strToU8(after)];
  });
  if (!touched) throw new Error(`Nothing to change: ${String(from)}`);
  return zipSync(Object.fromEntries(files));
}

const verified = (bytes: Uint8Array, article = extraction.article) => {
  const result = verifyPresentation(bytes, 'deck.pptx', { readNumbers, article });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const rules = (bytes: Uint8Array): readonly string[] => [
  ...new Set(verified(bytes).findings.map(({ rule }) => rule)),
];

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;

describe('a deck that was just written', () => {
  it('carries its ledger, and every number on it is traced', () => {
    const { slides, ledger, findings } = verified(deck);
    expect(findings).toEqual([]);
    expect(slides).toBeGreaterThanOrEqual(9);
    expect(ledger).toBeGreaterThanOrEqual(extraction.figures.length);
  });
});

describe('a deck that somebody changed', () => {
  it('names a number that was altered, where it stands and what it should be', () => {
    const { findings } = verified(changed(SLIDES, '>7,134<', '>7,143<'));
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'numbers-kept',
        place: expect.objectContaining({ slide: '2', field: 'card-2-number' }),
        expected: '7,134 years',
      }),
    );
  });

  it('names a number that has lost its qualifier', () => {
    const found = verified(changed(SLIDES, /over ?(?=[^<]*<|<)/g, ' ')).findings.map(({ rule, message }) => `${rule}: ${message}`);
    expect(found.some((line) => line.startsWith('numbers-traced') && line.includes('lost the qualifier'))).toBe(true);
  });

  it('names a number typed into the notes', () => {
    expect(rules(changed(/^ppt\/notesSlides\//, /(<a:t>)(?=[A-Z])/g, '$1Losses of EUR 13m. '))).toContain('numbers-traced');
  });

  it('names a chart whose picture is not its workbook any more', () => {
    expect(rules(changed(/^ppt\/charts\/chart\d+\.xml$/, '<c:v>163.4</c:v>', '<c:v>164.3</c:v>'))).toEqual(
      expect.arrayContaining(['chart-workbook', 'numbers-kept']),
    );
  });

  it('names a chart that has lost its alternative text', () => {
    expect(rules(changed(SLIDES, /descr="Bar chart[^"]*"/g, ''))).toContain('alternative-text');
  });

  it('names the author that a program wrote into it', () => {
    expect(rules(changed(/^docProps\/core\.xml$/, '<dc:title>', '<dc:creator>J. Doe</dc:creator><dc:title>'))).toEqual(['neutral-properties']);
  });

  it('says little of a file without a ledger, but nothing false', () => {
    const without = Object.fromEntries(Object.entries(unzipSync(deck)).filter(([name]) => name !== 'customXml/item1.xml'));
    const { ledger, findings } = verified(zipSync(without));
    expect(ledger).toBeNull();
    expect(findings.map(({ rule }) => rule)).not.toContain('numbers-traced');
  });
});

describe('with the article at hand', () => {
  it('says when the article is another, and which quotes are gone', () => {
    const article = { ...extraction.article, hash: 'f'.repeat(64), text: extraction.article.text.replaceAll('923 weapons', '932 weapons') };
    const { findings } = verifyOrThrow(article);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['warning source-unchanged', 'error source-unchanged']),
    );
  });
  const verifyOrThrow = (article: Extraction['article']) => verified(deck, article);
});

it('refuses what is no presentation', () => {
  const result = verifyPresentation(strToU8('not a zip'), 'x.pptx', { readNumbers, article: null });
  expect(result).toMatchObject({ ok: false, failure: { code: 'not-an-office-file' } });
});
