import type { TableCell, TableItem } from '../../../scene/scene';
import { pt } from '../../../scene/units';
import { element, type Css, type HtmlNode } from '../html-node';
import { cssColour, cssPt, place, type Look } from '../look';
import { writeParagraphs } from '../paragraph';

const HEADER_RULE = 1.5;
const ROW_RULE = 0.75;

/** A real table: the first row names the columns. Heights are those that layout measured. */
export function writeTable(item: TableItem, look: Look): HtmlNode {
  const [header, ...body] = item.rows;
  const rule = { header: cssColour(item.headerRule, look), row: cssColour(item.rowRule, look) };
  return element('table', {
    attributes: { 'data-item': item.name, 'aria-label': item.alt },
    style: {
      ...place(item.frame),
      'table-layout': 'fixed',
      'border-collapse': 'separate',
      'border-spacing': '0',
    },
    children: [
      element('colgroup', {
        children: item.columns.map((width) => element('col', { style: { width: cssPt(width) } })),
      }),
      ...(header === undefined
        ? []
        : [
            element('thead', {
              children: [
                writeRow(header, (cell, column) =>
                  element('th', {
                    attributes: { scope: 'col' },
                    style: cellStyle(cell, column, item, look, `${HEADER_RULE}pt solid ${rule.header}`),
                    children: writeParagraphs(cell.paragraphs, look),
                  }),
                ),
              ],
            }),
          ]),
      element('tbody', {
        children: body.map((row) =>
          writeRow(row, (cell, column) =>
            element('td', {
              style: cellStyle(cell, column, item, look, `${ROW_RULE}pt solid ${rule.row}`),
              children: writeParagraphs(cell.paragraphs, look),
            }),
          ),
        ),
      }),
    ],
  });
}

function writeRow(row: TableItem['rows'][number], write: (cell: TableCell, column: number) => HtmlNode): HtmlNode {
  return element('tr', { style: { height: cssPt(row.height) }, children: row.cells.map(write) });
}

function cellStyle(cell: TableCell, column: number, item: TableItem, look: Look, rule: string): Css {
  return {
    padding: column === 0 ? `${cssPt(item.inset)} ${cssPt(pt(2 * item.inset))} ${cssPt(item.inset)} 0` : cssPt(item.inset),
    // The rule is drawn inside the measured height.
    'box-sizing': 'border-box',
    'border-bottom': rule,
    'vertical-align': cell.align,
    'text-align': 'left',
    'font-weight': '400',
    ...(cell.fill === null ? {} : { background: cssColour(cell.fill, look) }),
  };
}
