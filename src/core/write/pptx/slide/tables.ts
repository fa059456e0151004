import type { TableCell, TableItem } from '../../../scene/scene';
import { cellText } from '../text/in-box';
import type { TextWriting } from '../text/run-markup';
import { emu, solidFill } from '../xml/drawing';
import { descend } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/** PowerPoint's own "No Style, No Grid". */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** Rules of a table in points, as the HTML writer draws them. */
const HEADER_RULE = 1.5;
const ROW_RULE = 0.75;

const ANCHORS = { top: 't', middle: 'ctr' } as const;

/**
 * The library writes the frame of a table; grid, rows and cells are written here, as it takes over
 * a kilobyte a cell and cannot say that the first row is the header, which is what a screen reader
 * announces columns by.
 */
export const tables: SlideRepair = ({ objects, deck, links }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type !== 'table') continue;
    // A fixed "modification id" of the library, the same for every table of every deck.
    descend(element, 'p:nvGraphicFramePr', 'p:nvPr').children = [];
    descend(element, 'a:graphic', 'a:graphicData').children = [tableMarkup(plan.item, { deck, links })];
  }
};

function tableMarkup(item: TableItem, writing: TextWriting): string {
  const { deck } = writing;
  const grid = item.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rules = [rule(HEADER_RULE, deck.colour(item.headerRule)), rule(ROW_RULE, deck.colour(item.rowRule))] as const;
  const rows = item.rows.map(({ height, cells }, row) => {
    const written = cells.map((cell, column) => cellMarkup(cell, item, column === 0, rules[row === 0 ? 0 : 1], writing));
    return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`;
  });
  return (
    `<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${NO_STYLE}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`
  );
}

/** A cell with exact margins and a rule below; sides without a rule say nothing. */
function cellMarkup(cell: TableCell, { inset }: TableItem, first: boolean, below: string, writing: TextWriting): string {
  const side = emu(inset);
  const margins = first ? `marL="0" marR="${emu(2 * inset)}"` : `marL="${side}" marR="${side}"`;
  const fill = cell.fill === null ? '' : solidFill(writing.deck.colour(cell.fill));
  return (
    `<a:tc>${cellText(cell.paragraphs, writing)}` +
    `<a:tcPr ${margins} marT="${side}" marB="${side}" anchor="${ANCHORS[cell.align]}">${below}${fill}</a:tcPr></a:tc>`
  );
}

const rule = (width: number, colour: string): string =>
  `<a:lnB w="${emu(width)}" cap="flat" cmpd="sng" algn="ctr">${solidFill(colour)}<a:prstDash val="solid"/></a:lnB>`;
