import type { TextItem } from '../../../scene/scene';
import { tag } from '../xml/markup';
import { descend, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/**
 * Titles, bodies, footers and slide numbers become placeholders of the slide's layout. Those that
 * stand as the layout has them take their place from it; in a house's layout all do. Other texts are text boxes.
 */
export const placeholders: SlideRepair = ({ plan, objects }) => {
  for (const { plan: object, element } of objects) {
    const { placeholder, item } = object;
    if (item.type !== 'text') continue;
    const names = descend(element, 'p:nvSpPr');
    const own = descend(names, 'p:cNvSpPr');
    const fills = item.fills ?? placeholder;
    if (fills === null) {
      own.attributes.set('txBox', '1');
      continue;
    }
    own.children = [tag('a:spLocks', { noGrp: true })];
    descend(names, 'p:nvPr').children = [tag('p:ph', { type: fills.type ?? undefined, idx: fills.idx === 0 ? undefined : fills.idx })];
    const properties = descend(element, 'p:spPr');
    if (item.fills !== undefined) properties.children = [];
    else inherit(properties, item, plan.layout.placeholders.find((entry) => entry.placeholder.idx === fills.idx)?.like);
  }
};

/** Drops what the layout says already; what differs from it stays. */
function inherit(properties: XmlElement, item: TextItem, like: TextItem | undefined): void {
  const samePlace =
    like !== undefined &&
    (['x', 'y', 'w', 'h'] as const).every((side) => like.frame[side] === item.frame[side]);
  const plain = item.fill === null && like?.fill === null;
  properties.children = properties.children.filter((node) => {
    if (typeof node === 'string') return true;
    if (node.name === 'a:xfrm') return !samePlace;
    return !plain;
  });
}
