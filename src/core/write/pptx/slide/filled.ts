import type { FilledPlaceholder, TextItem } from '../../../scene/scene';
import { tag } from '../xml/markup';
import { child, descend, elements, type XmlElement } from '../xml/tree';
import { numberField } from './placeholders';
import type { SlideRepair } from './slide-repair';

/**
 * What stands in a house's placeholder says what it says and nothing else: place, size, face, colour,
 * bullets and spacing are the layout's, so that "Reset slide" changes nothing. Only what stands out
 * within the text, a stressed word or a raised mark, keeps its own look.
 */
export const filled: SlideRepair = ({ objects, deck }) => {
  for (const { plan: object, element } of objects) {
    const { item } = object;
    if (item.type !== 'text' || item.fills === undefined) continue;
    const { type, idx } = item.fills;
    const names = descend(element, 'p:nvSpPr');
    const own = descend(names, 'p:cNvSpPr');
    own.attributes.delete('txBox');
    own.children = [tag('a:spLocks', { noGrp: true })];
    descend(names, 'p:nvPr').children = [tag('p:ph', { type: type ?? undefined, idx: idx === 0 ? undefined : idx })];
    const properties = descend(element, 'p:spPr');
    properties.attributes.clear();
    properties.children = [];
    const body = descend(element, 'p:txBody');
    fillBody(body, item, item.fills, deck.colour(item.fills.look.colour));
    if (type === 'sldNum') numberField(body);
  }
};

function fillBody(body: XmlElement, item: TextItem, { look, shrunk }: FilledPlaceholder, fill: string): void {
  const box = descend(body, 'a:bodyPr');
  box.attributes.clear();
  box.children =
    shrunk === null
      ? []
      : [tag('a:normAutofit', { fontScale: Math.round(shrunk.size * 100_000), lnSpcReduction: shrunk.line === 0 ? undefined : Math.round(shrunk.line * 100_000) })];
  const size = look.size * (shrunk?.size ?? 1);
  elements(body, 'a:p').forEach((paragraph, nth) => {
    paragraph.children = elements(paragraph).filter(({ name }) => name !== 'a:pPr');
    const first = item.paragraphs[nth]?.lines[0]?.[0];
    for (const run of elements(paragraph, 'a:r')) {
      const properties = child(run, 'a:rPr');
      if (properties !== undefined) keepDifference(properties, look, size, fill);
    }
    if (first === undefined) paragraph.children = [];
  });
}

/** Hundredths of a point that rounding may have moved a size by. */
const ROUNDING = 6;

function keepDifference({ attributes, children }: XmlElement, look: FilledPlaceholder['look'], size: number, fill: string): void {
  if (Math.abs(Number(attributes.get('sz')) - size * 100) <= ROUNDING) attributes.delete('sz');
  if (attributes.get('b') === (look.bold ? '1' : '0')) attributes.delete('b');
  if (attributes.get('i') === (look.italic ? '1' : '0')) attributes.delete('i');
  const face = look.font === 'heading' ? '+mj-lt' : '+mn-lt';
  const kept = children.filter((node) => {
    if (typeof node === 'string') return true;
    if (node.name === 'a:latin') return node.attributes.get('typeface') !== face;
    return node.name !== 'a:solidFill' || elements(node)[0]?.attributes.get('val') !== fill;
  });
  children.splice(0, children.length, ...kept);
}
