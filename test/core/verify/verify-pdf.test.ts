import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/core/extract/find-figures';
import { verifyFile } from '../../../src/core/verify/verify-file';
import { finishPdf } from '../../../src/core/write/pdf/finish-pdf';
import { strToU8 } from 'fflate';
import { article } from '../extract/sample-article';
import { madePdf, type Placed } from '../read/made-pdf';
import { scene } from '../write/html/scene-pieces';
import { codec } from '../write/pdf/printed-pdf';

/** A page of a deck: title, a card, and the raised mark that leads to the list of sources. */
const page = (title: string, card: string): readonly Placed[] => [
  { text: title, x: 40, y: 90, size: 20 },
  { text: card, x: 40, y: 200, size: 30 },
  { text: '1', x: 40 + card.length * 16.7, y: 186, size: 12 },
  { text: 'Source: the office, bullet 3', x: 40, y: 770, size: 9 },
  { text: '7', x: 540, y: 800, size: 9 },
];

/** Quotation marks (and \u0096, a dash) as Windows encodes them, which is how the PDF's font does. */
const quoted = (words: string): string => `\u0093${words}\u0094`;
const heads = (y: number): readonly Placed[] =>
  ['#', 'FIGURE', 'IN THE SOURCE', 'WHERE', 'CHECK'].map((text, index) => ({ text, x: 40 + index * 110, y, size: 9 }));
const row = (y: number, ...cells: readonly string[]): readonly Placed[] =>
  cells.map((text, index) => ({ text, x: 40 + index * 110, y, size: 9 }));
const list: readonly Placed[] = [
  { text: 'Sources', x: 40, y: 90, size: 20 },
  ...heads(140),
  ...row(165, '1', 'over 40 boats', quoted('over 40'), 'bullet 3', 'qualifier kept'),
  ...row(200, '2', 'EUR 3m cash', quoted('EUR 3 million'), 'bullet 4', 'matches'),
];

interface SheetWords {
  readonly notes: string;
  readonly passage: string;
  readonly toSay: string;
  readonly sources: string;
}
const ENGLISH: SheetWords = { notes: 'Notes', passage: 'From the source:', toSay: 'Still to say:', sources: 'Sources on this slide' };
const GERMAN: SheetWords = { notes: 'Notizen', passage: 'Aus der Quelle:', toSay: 'Noch zu sagen:', sources: 'Quellen auf dieser Folie' };

/** A sheet of a hand-out: a slide, its notes with what they quote, and the words behind its figures. */
const sheet = (card: string, note: string, passage: readonly string[] = [], words: SheetWords = ENGLISH): readonly Placed[] => [
  { text: 'Boats held', x: 48, y: 35, size: 9 },
  { text: 'Boats held', x: 80, y: 110, size: 12 },
  { text: card, x: 80, y: 160, size: 14 },
  { text: '99', x: 540, y: 326, size: 5 },
  { text: words.notes, x: 48, y: 365, size: 10 },
  ...[...(note === '' ? [] : [note]), ...(passage.length === 0 ? [] : [words.passage, ...passage])].map((text, line) => ({ text, x: 48, y: 382 + 20 * line, size: 11 })),
  { text: words.sources, x: 48, y: 507, size: 10 },
  { text: '17 over 40 boats: 77 boats by the harbour (paragraph 12)', x: 48, y: 523, size: 10 },
];

const verified = async (pages: readonly (readonly Placed[])[], source: string | null = null) => {
  const said = source === null ? null : await article(source);
  const result = await verifyFile(madePdf(pages, { title: 'Boats' }), 'deck.pdf', { readNumbers, article: said });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const found = async (...pages: readonly (readonly Placed[])[]) =>
  (await verified([...pages, list])).findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, actual }) => `${rule} ${place.slide} ${actual}`);

describe('a printed deck', () => {
  it('is held against its own list of sources, marks and foot left out', async () => {
    const { format, ledger, slides, title } = await verified([page('Boats held', 'over 40 boats'), list]);
    expect({ format, ledger, title }).toEqual({ format: 'pdf', ledger: { entries: 2, from: 'list' }, title: 'Boats' });
    expect(slides.map(({ number, title: named, numbers }) => [number, named, numbers])).toEqual([
      [1, 'Boats held', 1],
      [2, 'Sources', 0],
    ]);
    expect(await found(page('Boats held', 'over 40 boats'), page('Cash: EUR 3m', 'over 40 boats'))).toEqual([]);
    expect(await found(page('Boats held (120\u00a0of\u00a0277)', 'over 40 boats'))).toEqual([]);
  });

  it('reads a row whose figure takes two lines, its other cells level with their middle', async () => {
    const rest = row(170, '3', '', quoted('EUR 154 million'), 'bullet 5', 'matches').filter(({ text }) => text !== '');
    const figure = ['EUR 154m bank accounts', 'and assets frozen'].map((text, line) => ({ text, x: 150, y: 165 + 10 * line, size: 9 }));
    const more: readonly Placed[] = [{ text: 'Sources (2 of 2)', x: 40, y: 90, size: 20 }, ...heads(140), ...rest, ...figure];
    const { findings, ledger } = await verified([page('Assets: EUR 154m', 'over 40 boats'), list, more]);
    expect(ledger?.entries).toBe(3);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes unit and scale of a table’s bare cell from the number as it is set', async () => {
    const cells = (y: number, mark: string, number: string, name: string, cell: string): readonly Placed[] => [
      ...row(y, mark, '', quoted(cell), 'table 1, row 3', 'matches').filter(({ text }) => text !== ''),
      // A no-break space parts what is printed: the pieces of a number stand as far apart as its name.
      ...[...number.split(' '), name].map((text, piece, pieces) => ({ text, x: 150 + pieces.slice(0, piece).join(' ').length * 5 + (piece === 0 ? 0 : 3), y, size: 9 })),
    ];
    const tables: readonly Placed[] = [
      { text: 'Sources', x: 40, y: 90, size: 20 },
      ...heads(140),
      ...cells(165, '1', 'est. EUR 35.4m', 'Northport', '35.4'),
      ...cells(200, '2', '103.5 t', 'copper', '103.5'),
      ...cells(235, '3', 'GBP 990\u00961,750', 'ducted air con systems', 'between GBP 990 and GBP 1,750'),
      ...cells(270, '4', 'about half', '', 'about half'),
    ];
    const errorsOf = async (...said: readonly string[]) => {
      const { findings } = await verified([said.map((text, line) => ({ text, x: 40, y: 90 + 80 * line, size: 20 })), tables]);
      return findings.flatMap(({ severity, actual }) => (severity === 'error' ? [actual] : []));
    };
    expect(await errorsOf('est. EUR 35.4m', '103.5 t', 'GBP 990\u00961,750', 'about half of the boats')).toEqual([]);
    expect(await errorsOf('EUR 35.4m', '103.5 kg')).toEqual(['EUR 35.4m', '103.5 kg']);
  });

  it('names a number that is not in the list, and one that lost its qualifier', async () => {
    expect(await found(page('Boats held', 'over 41 boats'))).toEqual(['numbers-traced 1 over 41 boats']);
    expect(await found(page('Boats held', '40 boats'))).toEqual(['numbers-traced 1 40 boats']);
  });

  it('is held against the article: every quote of its list stands there', async () => {
    const stands = await verified([page('Boats held', 'over 40 boats'), list], 'They took over 40\nboats and EUR 3 million in cash.');
    expect(stands.article).toMatchObject({ bytes: 'unknown', found: 2, of: 2 });
    const gone = await verified([page('Boats held', 'over 40 boats'), list], 'They took over 50 boats and EUR 3 million in cash.');
    expect(gone.findings.map(({ message }) => message)).toContain('“over 40” is not in the article.');
  });

  it('is held against the article’s bytes, which it names by their hash alone', async () => {
    const words = 'They took over 40 boats and EUR 3 million in cash.';
    const { hash } = await article(words);
    const made = finishPdf([madePdf([page('Boats held', 'over 40 boats'), list])], { ...scene([]), madeFrom: ['0'.repeat(64), hash] }, codec);
    const against = async (text: string) => {
      const result = await verifyFile(made.ok ? made.value : new Uint8Array(), 'deck.pdf', { readNumbers, article: await article(text) });
      if (!result.ok) throw new Error(result.failure.message);
      return { bytes: result.value.article?.bytes, said: result.value.findings.filter(({ rule }) => rule === 'source-unchanged').map(({ severity }) => severity) };
    };
    expect(await against(words)).toEqual({ bytes: 'same', said: [] });
    expect(await against(`${words} And that was all.`)).toEqual({ bytes: 'different', said: ['warning'] });
  });

  it.each(['DRAFT', 'ENTWURF'])('says when it is a draft (%s), and when that was taken off a page', async (text) => {
    const band: Placed = { text, x: 280, y: 20, size: 9 };
    const marked = await verified([[...page('Boats held', 'over 40 boats'), band], [...list, band]]);
    expect(marked.draft).toBe(true);
    const some = await verified([[...page('Boats held', 'over 40 boats'), band], list]);
    expect(some.findings.map(({ message }) => message)).toContain('1 of 2 slides say DRAFT; from the others it was taken off.');
  });

  it('as a hand-out is checked on its slides and in its notes, not in the sources under them', async () => {
    expect(await found(sheet('over 40 boats', 'They took over 40 boats.'))).toEqual([]);
    expect(await found(sheet('over 41 boats', 'They took 42 boats.'))).toEqual(['numbers-traced 1 over 41 boats', 'numbers-traced 1 42 boats']);
    expect(await found(sheet('over 40 boats', 'They took 40 boats.', [], GERMAN))).toEqual(['numbers-traced 1 40 boats']);
  });

  it.each([
    ['English', ENGLISH],
    ['German', GERMAN],
  ])('as a hand-out in %s notes what its notes quote of the source and no slide shows', async (_, words) => {
    const said = async (...sheets: readonly (readonly Placed[])[]) =>
      (await verified([...sheets, list])).findings.flatMap(({ rule, severity, message }) => (rule === 'numbers-traced' ? [`${severity}: ${message}`] : []));
    const noted = 'note: “42 boats” stands in a passage that the notes quote; the file’s list of sources names what its slides show.';
    expect(await said(sheet('over 40 boats', 'Speak slowly.', ['They took 42 boats.'], words))).toEqual([noted]);
    expect(await said(sheet('over 40 boats', '', ['They took boats.', words.toSay, 'Say 42 boats.'], words))).toEqual(['error: “42 boats” is not in the file’s list of sources.']);
  });

  it('made elsewhere gets what can be said of any PDF', async () => {
    const { ledger, findings } = await verified([page('Boats held', 'over 41 boats'), []]);
    expect(ledger).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['file-named', 'fonts-embedded', 'tagged', 'page-readable']);
  });
});

it.each([
  ['nothing', '', 'empty'],
  ['a PDF cut short', '%PDF-1.7\n1 0 obj', 'damaged'],
  ['neither a PDF nor a presentation', 'words', 'not-an-office-file'],
])('refuses %s plainly', async (_, words, code) => {
  const result = await verifyFile(strToU8(words), 'x', { readNumbers, article: null });
  expect(result).toMatchObject({ ok: false, failure: { code } });
});
