import type { TextItem } from '../../../scene/scene';
import { emu } from '../xml/drawing';
import { tag } from '../xml/markup';
import { child, descend, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/**
 * Text stands in its box as measured: wrapped, with the scene's inset, never shrunk. Shapes and
 * link areas get the empty text body that PowerPoint gives every shape.
 */
export const textBodies: SlideRepair = ({ objects, deck }) => {
  for (const { plan, element } of objects) {
    if (element.name !== 'p:sp') continue;
    if (plan.item.type === 'text') setBox(element, plan.item);
    if (child(element, 'p:txBody') !== undefined) continue;
    const end = tag('a:endParaRPr', { lang: deck.language });
    element.children.push(
      tag('p:txBody', {}, tag('a:bodyPr', { rtlCol: false, anchor: 'ctr' }), tag('a:lstStyle'), tag('a:p', {}, end)),
    );
  }
};

function setBox(shape: XmlElement, { inset, anchor }: TextItem): void {
  descend(shape, 'p:nvSpPr', 'p:cNvSpPr').attributes.set('txBox', '1');
  const properties = descend(shape, 'p:txBody', 'a:bodyPr');
  properties.attributes.clear();
  properties.attributes.set('wrap', 'square');
  for (const side of ['lIns', 'tIns', 'rIns', 'bIns']) properties.attributes.set(side, String(emu(inset)));
  properties.attributes.set('anchor', ANCHORS[anchor]);
  properties.children = [tag('a:noAutofit')];
}
