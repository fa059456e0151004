import { child } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/**
 * Lines become connectors, which is what PowerPoint draws for a line; the library writes them as
 * shapes whose missing text body has been reported to need repair (gitbrent/PptxGenJS#1441).
 */
export const connectors: SlideRepair = ({ objects }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type !== 'line') continue;
    element.name = 'p:cxnSp';
    const properties = child(element, 'p:nvSpPr');
    if (properties === undefined) continue;
    properties.name = 'p:nvCxnSpPr';
    const own = child(properties, 'p:cNvSpPr');
    if (own !== undefined) own.name = 'p:cNvCxnSpPr';
  }
};
