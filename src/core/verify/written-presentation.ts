import { every, first, openPackage, type OfficePackage, type PartElement } from '../office/open-package';
import { relationsOf } from '../office/relations';
import { done, failed, type Result } from '../model/result';
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
}

/** A .pptx opened for checking. */
export interface WrittenPresentation {
  readonly file: OfficePackage;
  readonly language: string;
  readonly slides: readonly WrittenSlide[];
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
  if (presentation === null) return failed('not-a-presentation', `${name} is not a presentation.`, 'Choose a .pptx.');
  const parts = new Map(relationsOf(file, 'ppt/presentation.xml').map(({ id, part }) => [id, part]));
  const slides = every(presentation, 'p:sldId').flatMap(({ attributes }, index) => {
    const part = parts.get(attributes['r:id'] ?? '');
    return part === undefined ? [] : [readSlide(file, part, index + 1)];
  });
  const core = file.xml('docProps/core.xml');
  return done({
    file,
    language: first(core, 'dc:language')?.text ?? 'en',
    slides,
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
            .flatMap(paragraphs),
  };
}

function readShape(file: OfficePackage, part: string, element: PartElement): WrittenShape | null {
  const properties = first(element, 'p:cNvPr');
  if (properties === null || element.name === 'p:nvGrpSpPr') return null;
  const full = properties.attributes['name'] ?? '';
  const [, name = full, ids = ''] = /^(.*?)(?: \[([^\]]*)\])?$/.exec(full) ?? [];
  const relation = first(element, 'c:chart')?.attributes['r:id'];
  const chart = relationsOf(file, part).find(({ id }) => id === relation)?.part ?? null;
  const table = first(element, 'a:tbl');
  const kind =
    chart !== null ? 'chart' : table !== null ? 'table' : element.name === 'p:pic' ? 'picture' : first(element, 'p:txBody') !== null ? 'text' : 'other';
  return {
    name,
    figures: ids === '' ? [] : ids.split(' '),
    kind,
    placeholder: first(element, 'p:ph')?.attributes['type'] ?? null,
    alt: properties.attributes['descr'] ?? '',
    decorative: first(properties, 'adec:decorative')?.attributes['val'] === '1',
    texts: chart !== null ? chartLabels(file, chart) : table !== null ? cellTexts(table) : paragraphs(element),
    chart,
    values: chart === null ? [] : chartValues(file, chart),
  };
}

/** Text of each paragraph; raised runs are reference marks and no part of what is said. */
function paragraphs(element: PartElement): readonly string[] {
  return every(element, 'a:p')
    .map((paragraph) =>
      paragraph.children
        .filter(({ name }) => name === 'a:r')
        .filter((run) => Number(first(run, 'a:rPr')?.attributes['baseline'] ?? 0) <= 0)
        .map((run) => first(run, 'a:t')?.text ?? '')
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}

/** Cells below the header row, without the column that only counts the rows. */
function cellTexts(table: PartElement): readonly string[] {
  const rows = every(table, 'a:tr').map((row) => row.children.filter(({ name }) => name === 'a:tc'));
  const [head = [], ...body] = rows;
  const counts = head.map((cell) => paragraphs(cell).join(' ').trim() === '#');
  return body.flatMap((row) => row.filter((_, column) => counts[column] !== true).flatMap(paragraphs));
}

/** The labels written at a chart's values. */
const chartLabels = (file: OfficePackage, chart: string): readonly string[] =>
  every(file.xml(chart), 'c:dLbl').flatMap(paragraphs);

const chartValues = (file: OfficePackage, chart: string): readonly number[] =>
  every(file.xml(chart), 'c:numCache').flatMap((cache) => every(cache, 'c:v').map(({ text }) => Number(text)));
