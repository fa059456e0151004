import { child } from '../xml/tree';
import { tag } from '../xml/markup';
import type { SlideRepair } from './slide-repair';

/** Shapes and link areas get the empty text body that PowerPoint gives every shape. */
export const textBodies: SlideRepair = ({ objects, deck }) => {
  for (const { element } of objects) {
    if (element.name !== 'p:sp' || child(element, 'p:txBody') !== undefined) continue;
    const end = tag('a:endParaRPr', { lang: deck.language });
    element.children.push(
      tag('p:txBody', {}, tag('a:bodyPr', { rtlCol: false, anchor: 'ctr' }), tag('a:lstStyle'), tag('a:p', {}, end)),
    );
  }
};
