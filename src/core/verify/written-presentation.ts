import { every, first, openPackage, type OfficePackage, type PartElement } from '../office/open-package';
import { relationsOf } from '../office/relations';
import { done, failed, type Result } from '../model/result';
import { LIST_HEADINGS } from './framed-words';
import type { ListRow } from './ledger-from-list';
import { readLedger, type WrittenLedger } from './written-ledger';

/** One object of a slide as it stands in the file. */
export interface WrittenShape {
  /** Its name without the ledger ids: 'card-1-number'. */
  readonly name: string;
  /** Ledger ids its name says it shows. */
  readonly figures: readonly string[];
  readonly kind: 'text' | 'picture' | 'table' | 'chart' | 'other';
  /** Placeholder type ('title', 'ftr', …); null for none. */
  readonly placeholder: string | null;
  readonly alt: string;
  readonly decorative: boolean;
  /** Its text without raised reference marks; a table's cells column by column; a chart's labels. */
  readonly texts: readonly string[];
  /** The same texts, each in the pieces in which it is set: a number and its noun may be two. */
  readonly runs: readonly (readonly string[])[];
  /** A chart's part; null for other kinds. */
  readonly chart: string | null;
  /** The values a chart draws, on its own scale; empty for other kinds. */
  readonly values: readonly number[];
}

export interface WrittenSlide {
  /** From 1. */
  readonly number: number;
  readonly part: string;
  readonly shapes: readonly WrittenShape[];
  readonly notes: readonly string[];
  /** Typefaces that its text names. */
  readonly fonts: readonly string[];
  /** Rows of its list of sources; empty when it has none. */
  readonly list: readonly ListRow[];
}

/** A .pptx opened for checking. */
export interface WrittenPresentation {
  readonly file: OfficePackage;
  /** As its properties or its text say; empty when neither does. */
  readonly language: string;
  readonly title: string;
  /** Typefaces that its text names, and those of its theme. */
  readonly fonts: readonly string[];
  readonly themeFonts: readonly string[];
  readonly slides: readonly WrittenSlide[];
  /** Rows of its list of sources; empty when it has none. */
  readonly list: readonly ListRow[];
  /** Null when the file carries no ledger: made elsewhere, or taken out. */
  readonly ledger: WrittenLedger | null;
}

const WANTED = /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|customXml\/.*|ppt\/.*)$/;

/**
 * Opens a presentation.
 * @returns the presentation, or a Failure: `not-an-office-file`, `too-large`, `not-a-presentation`.
 */
export function openPresentation(bytes: Uint8Array, name: string): Result<WrittenPresentation> {
  const opened = openPackage(bytes, name, WANTED);
  if (!opened.ok) return opened;
  const file = opened.value;
  const presentation = file.xml('ppt/presentation.xml');
  if (presentation === null) return failed('not-a-presentation', name);
  const parts = new Map(relationsOf(file, 'ppt/presentation.xml').map(({ id, part }) => [id, part]));
  const slides = every(presentation, 'p:sldId').flatMap(({ attributes }, index) => {
    const part = parts.get(attributes['r:id'] ?? '');
    return part === undefined ? [] : [readSlide(file, part, index + 1)];
  });
  const core = file.xml('docProps/core.xml');
  return done({
    file,
    language: first(core, 'dc:language')?.text || runLanguage(file, slides),
    title: first(core, 'dc:title')?.text.trim() ?? '',
    fonts: [...new Set(slides.flatMap(({ fonts }) => fonts))].sort(),
    themeFonts: themeFonts(file),
    slides,
    list: slides.flatMap(({ list }) => list),
    ledger: readLedger(file),
  });
}

function readSlide(file: OfficePackage, part: string, number: number): WrittenSlide {
  const tree = first(file.xml(part), 'p:spTree');
  const notes = relationsOf(file, part).find(({ type }) => type === 'notesSlide')?.part;
  return {
    number,
    part,
    shapes: (tree?.children ?? []).flatMap((element) => readShape(file, part, element) ?? []),
    notes:
      notes === undefined
        ? []
        : every(file.xml(notes), 'p:sp')
            .filter((shape) => first(shape, 'p:ph')?.attributes['type'] === 'body')
            .flatMap(paragraphs)
            .map(joined),
    list: every(tree, 'a:tbl').flatMap(listRows),
    fonts: [...new Set(every(tree, 'a:latin').flatMap(({ attributes }) => attributes['typeface'] ?? []))].sort(),
  };
}

/** The language that the first run says it is in: programs that drop the property keep it there. */
function runLanguage(file: OfficePackage, slides: readonly WrittenSlide[]): string {
  for (const { part } of slides) {
    const said = every(file.xml(part), 'a:rPr').find(({ attributes }) => attributes['lang'] !== undefined);
    if (said !== undefined) return said.attributes['lang'] ?? '';
  }
  return '';
}

/** Heading and body faces of every theme. */
const themeFonts = (file: OfficePackage): readonly string[] => [
  ...new Set(
    file.parts
      .filter((part) => part.startsWith('ppt/theme/theme'))
      .flatMap((part) => every(first(file.xml(part), 'a:fontScheme'), 'a:latin'))
      .flatMap(({ attributes }) => attributes['typeface'] || []),
  ),
];

/** Rows of a table that has a list of sources' headings. */
function listRows(table: PartElement): readonly ListRow[] {
  const rows = every(table, 'a:tr').map((row) => row.children.filter(({ name }) => name === 'a:tc').map(paragraphs));
  const said = (cell: readonly (readonly string[])[] | undefined): string => (cell ?? []).map(joined).join(' ').trim();
  const [head = [], ...body] = rows;
  if (!LIST_HEADINGS.some((headings) => headings.every((heading, column) => said(head[column]).toLowerCase() === heading.toLowerCase()))) return [];
  return body.flatMap(([mark, figure, words, where]) =>
    said(mark) === '' ? [] : [{ mark: said(mark), figure: said(figure), runs: (figure ?? []).flat(), words: said(words), where: said(where) }],
  );
}

function readShape(file: OfficePackage, part: string, element: PartElement): WrittenShape | null {
  const properties = first(element, 'p:cNvPr');
  if (properties === null || element.name === 'p:nvGrpSpPr') return null;
  const full = properties.attributes['name'] ?? '';
  const [, name = full, ids = ''] = /^(.*?)(?: \[([^\]]*)\])?$/.exec(full) ?? [];
  const relation = first(element, 'c:chart')?.attributes['r:id'];
  const chart = relationsOf(file, part).find(({ id }) => id === relation)?.part ?? null;
  const table = first(element, 'a:tbl');
  const said = chart !== null ? chartLabels(file, chart) : table !== null ? cellTexts(table) : paragraphs(element);
  const kind =
    chart !== null ? 'chart' : table !== null ? 'table' : element.name === 'p:pic' ? 'picture' : first(element, 'p:txBody') !== null ? 'text' : 'other';
  return {
    name,
    figures: ids === '' ? [] : ids.split(' '),
    kind,
    placeholder: first(element, 'p:ph')?.attributes['type'] ?? null,
    alt: properties.attributes['descr'] ?? '',
    decorative: first(properties, 'adec:decorative')?.attributes['val'] === '1',
    texts: said.map(joined),
    runs: said,
    chart,
    values: chart === null ? [] : chartValues(file, chart),
  };
}

/** A reference mark: raised, or nothing but numbers that lead to another slide, as some programs leave it. */
function isMark(run: PartElement): boolean {
  const properties = first(run, 'a:rPr');
  if (Number(properties?.attributes['baseline'] ?? 0) > 0) return true;
  const leads = first(properties, 'a:hlinkClick')?.attributes['action'] === 'ppaction://hlinksldjump';
  return leads && /^[\d\s,·–-]*$/.test(first(run, 'a:t')?.text ?? '');
}

/** The runs of each paragraph that holds words; reference marks are no part of what is said. */
const paragraphs = (element: PartElement): readonly (readonly string[])[] =>
  every(element, 'a:p')
    .map((paragraph) =>
      paragraph.children
        .filter(({ name }) => name === 'a:r')
        .filter((run) => !isMark(run))
        .map((run) => first(run, 'a:t')?.text ?? ''),
    )
    .filter((runs) => joined(runs).trim() !== '');

const joined = (runs: readonly string[]): string => runs.join('');

/** Cells below the header row, without the column that only counts the rows. */
function cellTexts(table: PartElement): readonly (readonly string[])[] {
  const rows = every(table, 'a:tr').map((row) => row.children.filter(({ name }) => name === 'a:tc'));
  const [head = [], ...body] = rows;
  const counts = head.map((cell) => paragraphs(cell).map(joined).join(' ').trim() === '#');
  return body.flatMap((row) => row.filter((_, column) => counts[column] !== true).flatMap(paragraphs));
}

/** The labels written at a chart's values. */
const chartLabels = (file: OfficePackage, chart: string): readonly (readonly string[])[] =>
  every(file.xml(chart), 'c:dLbl').flatMap(paragraphs);

const chartValues = (file: OfficePackage, chart: string): readonly number[] =>
  every(file.xml(chart), 'c:numCache').flatMap((cache) => every(cache, 'c:v').map(({ text }) => Number(text)));
