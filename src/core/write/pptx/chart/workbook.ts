import { utf8 } from '../bytes';
import { escapeXml, tag, textTag, xmlPart } from '../xml/markup';
import { zipParts, type ZipPart } from '../zip';
import { relationship, writeRelationships } from '../package/relationships';

export type Cell = string | number | null;

/** The one sheet behind a chart: a row of headers, then the data. What the chart draws is read from here. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
}

export const SHEET_NAME = 'Sheet1';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const CONTENT_TYPES = xmlPart(
  tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Override', { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}sheet.main+xml` }),
    tag('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${SPREADSHEET}worksheet+xml` }),
  ),
);

const WORKBOOK = xmlPart(
  tag(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    tag('sheets', {}, tag('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })),
  ),
);

const FIXED_PARTS: readonly ZipPart[] = [
  { name: '[Content_Types].xml', content: utf8(CONTENT_TYPES) },
  {
    name: '_rels/.rels',
    content: utf8(writeRelationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')])),
  },
  { name: 'xl/workbook.xml', content: utf8(WORKBOOK) },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: utf8(writeRelationships([relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')])),
  },
];

/**
 * The sheet as an .xlsx file, which "Edit data" opens. Its parts are stored: the package around it
 * deflates it as a whole.
 */
export const workbook = (sheet: Sheet): Uint8Array =>
  zipParts([...FIXED_PARTS, { name: 'xl/worksheets/sheet1.xml', content: utf8(worksheet(sheet)) }]);

const worksheet = (sheet: Sheet): string =>
  xmlPart(
    tag(
      'worksheet',
      { xmlns: MAIN },
      tag(
        'sheetData',
        {},
        ...sheet.rows.map((cells, row) =>
          tag('row', { r: row + 1 }, ...cells.map((cell, column) => cellMarkup(cell, `${columnName(column)}${row + 1}`))),
        ),
      ),
    ),
  );

function cellMarkup(cell: Cell, r: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return tag('c', { r }, textTag('v', String(cell)));
  return tag('c', { r, t: 'inlineStr' }, tag('is', {}, `<t xml:space="preserve">${escapeXml(cell)}</t>`));
}
