import type { TableItem } from '../../../scene/scene';
import { emu } from '../xml/drawing';
import { child, descend, elements, type XmlElement } from '../xml/tree';
import { tableCells } from './paragraphs';
import type { SlideRepair } from './slide-repair';

/** PowerPoint's own "No Style, No Grid". */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/**
 * Tables say that their first row is the header, which is what a screen reader announces columns
 * by; cell margins are exact, and sides without a rule say nothing.
 */
export const tables: SlideRepair = ({ objects }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type !== 'table') continue;
    const table = descend(element, 'a:graphic', 'a:graphicData', 'a:tbl');
    const properties = descend(table, 'a:tblPr');
    properties.attributes.set('firstRow', '1');
    properties.children = [`<a:tableStyleId>${NO_STYLE}</a:tableStyleId>`];
    // A fixed "modification id" of the library, the same for every table of every deck.
    descend(element, 'p:nvGraphicFramePr', 'p:nvPr').children = [];
    const across = plan.item.columns.length;
    tableCells(element).forEach((cell, index) => {
      if (plan.item.type === 'table') mendCell(cell, plan.item, index % across === 0);
    });
  }
};

function mendCell(cell: XmlElement, { inset }: TableItem, first: boolean): void {
  const properties = child(cell, 'a:tcPr');
  if (properties === undefined) return;
  const margins = { marL: first ? 0 : inset, marR: first ? 2 * inset : inset, marT: inset, marB: inset };
  for (const [side, margin] of Object.entries(margins)) properties.attributes.set(side, String(emu(margin)));
  properties.children = elements(properties).filter((node) => child(node, 'a:noFill') === undefined);
  for (const rule of elements(properties)) {
    if (!rule.name.startsWith('a:ln')) continue;
    for (const end of ['a:headEnd', 'a:tailEnd', 'a:round']) {
      rule.children = rule.children.filter((node) => typeof node === 'string' || node.name !== end);
    }
  }
}
