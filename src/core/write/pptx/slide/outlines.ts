import { child } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/** An outline without width or colour, which the library gives everything, is no outline: it goes. */
export const outlines: SlideRepair = ({ objects }) => {
  for (const { element } of objects) {
    const properties = child(element, 'p:spPr');
    if (properties === undefined) continue;
    properties.children = properties.children.filter(
      (node) => typeof node === 'string' || node.name !== 'a:ln' || node.children.length > 0,
    );
  }
};
