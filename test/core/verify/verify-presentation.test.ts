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

/** What is found in an article, and the deck of results that is made and written of it. */
async function written(name: string, article: Uint8Array): Promise<{ readonly extraction: Extraction; readonly deck: Uint8Array }> {
  const found = await find({ id: 'a1', name, bytes: article }, hash);
  if (!found.ok) throw new Error(found.failure.message);
  const brand = brandSchema.parse(json('assets/brands/group-assurance.lectern-brand'));
  const template = templateSchema.parse(json('assets/templates/law-enforcement-results.lectern-template'));
  const { deck: composed } = brief({
    template,
    extractions: [found.value],
    choices: [everything(found.value)],
    brand,
    today: '2024-01-02',
    occasion: '',
  });
  const { scene } = stage(composed, brand, createFontMeasurer(), '2024-01-02T00:00:00Z');
  return { extraction: found.value, deck: await writePptx(scene, composed.ledger, composed.sources, { zip }) };
}

const errorsIn = (bytes: Uint8Array): readonly string[] => {
  const result = verifyPresentation(bytes, 'deck.pptx', { readNumbers, article: null });
  return result.ok ? result.value.findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : [])) : [result.failure.message];
};

beforeAll(async () => {
  ({ extraction, deck } = await written('encrochat.md', readFileSync('assets/articles/encrochat.md')));
});

/** The deck as somebody else left it: text replaced in the parts whose names match. */
function changed(parts: RegExp, from: string | RegExp, to: string | ((found: string) => string)): Uint8Array {
  let touched = false;
  const files = Object.entries(unzipSync(deck)).map(([name, bytes]): [string, Uint8Array] => {
    if (!parts.test(name)) return [name, bytes];
    const before = strFromU8(bytes);
    const after = typeof to === 'string' ? before.replaceAll(from, to) : before.replaceAll(from, to);
    touched ||= after !== before;
    return [name, strToU8(after)];
  });
  if (!touched) throw new Error(`Nothing to change: ${String(from)}`);
  return zipSync(Object.fromEntries(files));
}

/** The deck with a value changed in its charts' workbooks. */
function withWorkbook(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/embeddings\/.*\.xlsx$/.test(name)) return [name, part];
    const cells = Object.entries(unzipSync(part)).map(([cell, sheet]): [string, Uint8Array] => [
      cell,
      cell.startsWith('xl/worksheets/') ? strToU8(strFromU8(sheet).replaceAll(`<v>${from}</v>`, `<v>${to}</v>`)) : sheet,
    ]);
    return [name, zipSync(Object.fromEntries(cells))];
  });
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

/** What is found: 'slide field: message'. */
const said = (bytes: Uint8Array): readonly string[] =>
  verified(bytes).findings.map(({ rule, place, message }) => `${rule} ${place.slide ?? ''} ${place.field ?? ''}: ${message}`);

describe('a deck that was just written', () => {
  it('carries its ledger, and every number on it is traced', () => {
    const { slides, ledger, findings, draft } = verified(deck);
    expect(findings).toEqual([]);
    expect(slides.length).toBeGreaterThanOrEqual(9);
    expect(ledger).toEqual({ entries: expect.any(Number), from: 'part' });
    expect(ledger?.entries).toBeGreaterThanOrEqual(extraction.figures.length);
    expect(draft).toBe(false);
  });

  it('is told of slide by slide: its title, what stands on it, how many numbers', () => {
    const { slides, title, language, fonts } = verified(deck);
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
    expect(slides.every((slide) => slide.title !== '')).toBe(true);
    expect(slides.some(({ holds, numbers }) => /^1 chart, .*\d+ texts$/.test(holds) && numbers > 2)).toBe(true);
    expect(title).toContain('EncroChat');
    expect(language).toMatch(/^en/);
    expect(fonts).toEqual(['+mj-lt', '+mn-lt']);
  });

  it('stands word by word in its article', () => {
    const { article } = verified(deck);
    expect(article).toMatchObject({ name: 'encrochat.md', bytes: 'same' });
    expect(article?.found).toBe(article?.of);
  });
});

describe('a deck that somebody changed', () => {
  it('names a number that was altered: what it was, what it is, where', () => {
    const { findings } = verified(changed(SLIDES, '>7,134<', '>7,143<'));
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'number-altered',
        place: expect.objectContaining({ slide: '2', field: 'card-2-number' }),
        message: '“7,134 years” was changed to “7,143 years”.',
        actual: '7,143 years',
        expected: '7,134 years',
      }),
    );
  });

  it('takes a weight in pounds for what it is where nothing beside it says so', async () => {
    const made = await written('van.md', strToU8('# Powder found in a van\n\nA lethal dose of the powder is as little as 2 milligrams; officers recovered 20.5 pounds.\n\nThe van held 821 pounds of meth and 189 pounds of cocaine.\n'));
    const said = made.extraction.figures.map(({ quote, unit }) => `${quote} ${unit}`);
    expect(said).toContain('20.5 pounds pound');
    expect(errorsIn(made.deck)).toEqual([]);
  });

  it('reads a difference in a formula as two numbers, not as a range', async () => {
    const made = await written('costs.md', strToU8('# Exceptional costs fall\n\nExceptional operating costs fell from £93 million in 2023 to £38 million in 2024.\n'));
    const slides = Object.values(unzipSync(made.deck, { filter: ({ name }) => /slides\/slide\d+\.xml$/.test(name) }));
    expect(slides.map((part) => strFromU8(part)).join('')).toContain('38,000,000 − 93,000,000');
    expect(errorsIn(made.deck)).toEqual([]);
  });

  it('names a number that has lost its qualifier', () => {
    const found = said(changed(SLIDES, /over ?(?=[^<]*<|<)/g, ' '));
    expect(found.some((line) => line.startsWith('numbers-traced') && line.includes('lost the qualifier'))).toBe(true);
  });

  it('names a number typed into the notes', () => {
    expect(rules(changed(/^ppt\/notesSlides\//, /(<a:t>)(?=[A-Z])/g, '$1Losses of EUR 13m. '))).toEqual(['numbers-traced']);
  });

  it('names a chart whose picture is not its workbook any more', () => {
    const found = said(changed(/^ppt\/charts\/chart\d+\.xml$/, '<c:v>163.4</c:v>', '<c:v>164.3</c:v>'));
    expect(found).toEqual([
      expect.stringMatching(/^chart-workbook 4 chart: The chart draws “164.3” where its workbook has “163.4”/),
      'chart-drawn 4 chart: The chart draws 164.3 where the ledger has “163.4 tonnes”.',
    ]);
  });

  it('names a chart whose workbook was edited together with its picture', () => {
    const both = withWorkbook(changed(/^ppt\/charts\/chart\d+\.xml$/, '<c:v>163.4</c:v>', '<c:v>164.3</c:v>'), '163.4', '164.3');
    expect(said(both)).toEqual(['chart-drawn 4 chart: The chart draws 164.3 where the ledger has “163.4 tonnes”.']);
  });

  it('names a workbook that was edited alone', () => {
    expect(rules(withWorkbook(deck, '163.4', '164.3'))).toEqual(['chart-workbook']);
  });

  it('names a chart that has lost its alternative text', () => {
    expect(rules(changed(SLIDES, /descr="Bar chart[^"]*"/g, ''))).toEqual(['alternative-text']);
  });

  it('names a picture that stands where a chart was', () => {
    const pictured = changed(SLIDES, /<p:graphicFrame>(<p:nvGraphicFramePr><p:cNvPr [^>]*name="chart [^>]*>.*?)<\/p:graphicFrame>/g, (frame) =>
      `<p:pic><p:nvPicPr>${/<p:cNvPr [^>]*\/?>/.exec(frame)?.[0].replace(/\/?>$/, '/>') ?? ''}</p:nvPicPr></p:pic>`,
    );
    expect(rules(pictured)).toContain('objects-editable');
  });

  it('names a font that the theme does not', () => {
    expect(said(changed(SLIDES, '+mn-lt', 'Comic Sans MS'))).toEqual([
      'fonts-known  : Text is set in Comic Sans MS, which the deck’s theme does not name.',
    ]);
  });

  it('names the author that a program wrote into it, and a title taken out', () => {
    const authored = changed(/^docProps\/core\.xml$/, /<dc:title>.*?<\/dc:title>/g, '<dc:creator>J. Doe</dc:creator>');
    expect(rules(authored)).toEqual(['file-named', 'neutral-properties']);
  });

  it('names a number that was taken off the slides altogether', () => {
    const bare = changed(SLIDES, /<p:cSld>.*<\/p:cSld>/g, '<p:cSld><p:spTree/></p:cSld>');
    expect(said(bare)).toContainEqual(expect.stringMatching(/^numbers-removed  written on slide \d+: “7,134 years” was on slide \d+/));
  });

  it('is read as before when a program drops the marks’ raising and the placeholders’ names', () => {
    const resaved = changed(SLIDES, / baseline="30000"|(?<=name=")(?:title|subtitle) \[[^\]]*\]/g, '');
    expect(verified(resaved).findings).toEqual([]);
  });
});

describe('a deck without its ledger part', () => {
  const without = (bytes: Uint8Array): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml/'))));

  it('is held against its list of sources', () => {
    const { ledger, findings, article } = verified(without(deck));
    expect(ledger?.from).toBe('list');
    // The part was cut out and what refers to it was not; of the numbers nothing is wrong.
    expect(findings.map(({ rule }) => rule)).toEqual(['package-whole']);
    expect(article).toMatchObject({ bytes: 'unknown' });
    expect(rules(without(changed(SLIDES, '>7,134<', '>7,143<')))).toContain('numbers-traced');
  });

  it('and without that list gets what can be said of any deck', () => {
    const elsewhere = without(changed(SLIDES, />Where</gi, '>Place<'));
    const { ledger, slides, findings } = verified(elsewhere);
    expect(ledger).toBeNull();
    expect(slides.length).toBeGreaterThanOrEqual(9);
    expect(findings.map(({ rule }) => rule)).not.toContain('numbers-traced');
  });
});

describe('with the article at hand', () => {
  it('says when the article is another, and which quotes are gone', () => {
    const article = { ...extraction.article, hash: 'f'.repeat(64), text: extraction.article.text.replaceAll('923 weapons', '932 weapons') };
    const { findings, article: stands } = verified(deck, article);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['warning source-unchanged', 'error source-unchanged']),
    );
    expect(stands).toMatchObject({ bytes: 'different' });
    expect(stands?.found).toBeLessThan(stands?.of ?? 0);
  });
});

describe('what is no sound deck is refused plainly', () => {
  const refused = (bytes: Uint8Array) => {
    const result = verifyPresentation(bytes, 'x.pptx', { readNumbers, article: null });
    return result.ok ? 'read' : result.failure.code;
  };

  it.each([
    ['no archive', () => strToU8('not a zip'), 'not-an-office-file'],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'not-a-presentation'],
    ['a deck cut short', () => deck.subarray(0, deck.length / 2), 'not-an-office-file'],
    ['a bomb', () => zipSync({ 'ppt/presentation.xml': new Uint8Array(30_000_000) }), 'too-large'],
    ['elements nested by the ten thousand', () => zipSync({ 'ppt/presentation.xml': strToU8('<a>'.repeat(200_000)) }), 'not-a-presentation'],
  ])('%s', (_, made, code) => {
    expect(refused(made())).toBe(code);
  });

  it('and entities are never expanded', () => {
    const lol = '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p:presentation><p:sldIdLst>&b;</p:sldIdLst></p:presentation>';
    expect(refused(zipSync({ 'ppt/presentation.xml': strToU8(lol) }))).toBe('read');
  });
});
