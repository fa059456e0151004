import type { TextItem } from '../../../scene/scene';
import { tag } from '../xml/markup';
import { child, descend, eachDescendant, type XmlElement } from '../xml/tree';
import { inheritText } from './inherited-text';
import type { SlideRepair } from './slide-repair';

/** The id by which PowerPoint knows its slide number field. */
const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/**
 * Titles, bodies, footers and slide numbers become placeholders of the slide's layout. Those that
 * stand and look as the layout has them take place and look from it.
 */
export const placeholders: SlideRepair = ({ plan, deck, objects }) => {
  for (const { plan: object, element } of objects) {
    const { placeholder, item } = object;
    if (placeholder === null || item.type !== 'text') continue;
    const names = descend(element, 'p:nvSpPr');
    const own = descend(names, 'p:cNvSpPr');
    own.attributes.delete('txBox');
    own.children = [tag('a:spLocks', { noGrp: true })];
    const type = placeholder.type;
    descend(names, 'p:nvPr').children = [tag('p:ph', { type, idx: placeholder.idx === 0 ? undefined : placeholder.idx })];
    const like = plan.layout.placeholders.find((entry) => entry.placeholder.idx === placeholder.idx)?.like;
    inherit(descend(element, 'p:spPr'), item, like);
    if (like !== undefined) inheritText(descend(element, 'p:txBody'), item, like, deck);
    if (type === 'sldNum') numberField(descend(element, 'p:txBody'));
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

/** The typed number becomes the field that follows the slide when it moves. */
export function numberField(body: XmlElement): void {
  eachDescendant(body, 'a:p', (paragraph) => {
    const run = child(paragraph, 'a:r');
    if (run === undefined) return;
    run.name = 'a:fld';
    run.attributes.set('id', SLIDE_NUMBER_FIELD);
    run.attributes.set('type', 'slidenum');
  });
}
