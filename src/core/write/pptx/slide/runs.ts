import { eachDescendant, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/** Attributes the library adds that say nothing, or say it wrongly (a second language, an underline nobody asked for). */
const IDLE_ATTRIBUTES = ['altLang', 'dirty', 'u'];

/**
 * Run properties keep what was asked for. The library sets the heading or body face as East Asian
 * and complex script face too, which would hide the theme's faces for those scripts.
 */
export const runs: SlideRepair = ({ objects }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type !== 'text' && plan.item.type !== 'table') continue;
    // What a placeholder inherits is its layout's to say.
    const inherits = plan.placeholder !== null || (plan.item.type === 'text' && plan.item.fills !== undefined);
    const inherited = inherits ? null : '+mn-lt';
    eachDescendant(element, 'a:rPr', (properties) => {
      tidy(properties, inherited);
      if (inherits) sayWeight(properties);
    });
    eachDescendant(element, 'a:endParaRPr', (properties) => tidy(properties, inherited));
  }
};

/** The library writes bold and italic only where they are on; a placeholder would take them from its layout. */
function sayWeight({ attributes }: XmlElement): void {
  for (const name of ['b', 'i']) if (!attributes.has(name)) attributes.set(name, '0');
}

function tidy(properties: XmlElement, inheritedFace: string | null): void {
  for (const name of IDLE_ATTRIBUTES) properties.attributes.delete(name);
  properties.children = properties.children.filter((node) => {
    if (typeof node === 'string') return true;
    if (node.name === 'a:ea' || node.name === 'a:cs') return false;
    if (node.name !== 'a:latin') return true;
    for (const name of ['pitchFamily', 'charset']) node.attributes.delete(name);
    return node.attributes.get('typeface') !== inheritedFace;
  });
}
