import type { Paragraph } from '../../../scene/scene';
import { emu } from '../xml/drawing';
import { tag } from '../xml/markup';
import { child, elements, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/**
 * Paragraph properties stand once, before the runs, with indent and bullet as measured: the library
 * repeats them before every run, and knows one indent only. The end mark stays where no run gives the line its height.
 */
export const paragraphs: SlideRepair = ({ objects }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type === 'text') mendBody(child(element, 'p:txBody'), plan.item.paragraphs);
    if (plan.item.type !== 'table') continue;
    const cells = plan.item.rows.flatMap((row) => row.cells);
    tableCells(element).forEach((cell, nth) => mendBody(child(cell, 'a:txBody'), cells[nth]?.paragraphs ?? []));
  }
};

/** `a:tc` elements of a table's frame, row by row. */
export function tableCells(frame: XmlElement): readonly XmlElement[] {
  const table = ['a:graphic', 'a:graphicData', 'a:tbl'].reduce<XmlElement | undefined>(
    (parent, name) => (parent === undefined ? undefined : child(parent, name)),
    frame,
  );
  return table === undefined ? [] : elements(table, 'a:tr').flatMap((row) => elements(row, 'a:tc'));
}

function mendBody(body: XmlElement | undefined, planned: readonly Paragraph[]): void {
  if (body === undefined) return;
  elements(body, 'a:p').forEach((element, nth) => {
    const properties = child(element, 'a:pPr');
    const runs = elements(element).filter(({ name }) => name === 'a:r');
    const end = child(element, 'a:endParaRPr');
    element.children = [];
    if (properties !== undefined) {
      const paragraph = planned[nth];
      if (paragraph !== undefined) setIndent(properties, paragraph);
      element.children.push(properties);
    }
    element.children.push(...runs);
    if (runs.length === 0 && end !== undefined) element.children.push(end);
  });
}

function setIndent(properties: XmlElement, paragraph: Paragraph): void {
  const hangs = paragraph.bullet !== null;
  properties.attributes.set('marL', String(emu(paragraph.indent)));
  properties.attributes.set('indent', String(hangs ? -emu(paragraph.indent) : 0));
  properties.children = properties.children.filter(
    (node) => typeof node === 'string' || !node.name.startsWith('a:bu'),
  );
  properties.children.push(...bullet(paragraph));
}

function bullet(paragraph: Paragraph): readonly string[] {
  switch (paragraph.bullet) {
    case null:
      return [tag('a:buNone')];
    case 'disc':
      return [tag('a:buFont', { typeface: 'Arial' }), tag('a:buChar', { char: '•' })];
    case 'number':
      return [tag('a:buFont', { typeface: '+mj-lt' }), tag('a:buAutoNum', { type: 'arabicPeriod' })];
  }
}
