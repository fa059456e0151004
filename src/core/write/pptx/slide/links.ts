import { child, eachDescendant, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/** The theme colour of links: a run in it needs no leave to keep its colour. */
const LINK_COLOUR = 'accent1';

/**
 * Links name the relationship that stands for their target, and no empty attributes (`action=""`
 * is not what PowerPoint writes). They are not underlined by themselves.
 */
export const links: SlideRepair = ({ root, replaced }) => {
  eachDescendant(root, 'a:hlinkClick', (link) => mend(link, replaced));
  eachDescendant(root, 'a:rPr', (properties) => {
    const link = child(properties, 'a:hlinkClick');
    if (link !== undefined && inLinkColour(properties)) link.children = [];
  });
};

function mend({ attributes }: XmlElement, replaced: ReadonlyMap<string, string>): void {
  for (const [name, value] of [...attributes]) if (value === '') attributes.delete(name);
  for (const name of ['history', 'highlightClick', 'endSnd']) attributes.delete(name);
  const id = attributes.get('r:id') ?? '';
  attributes.set('r:id', replaced.get(id) ?? id);
}

function inLinkColour(properties: XmlElement): boolean {
  const fill = child(properties, 'a:solidFill');
  return fill !== undefined && child(fill, 'a:schemeClr')?.attributes.get('val') === LINK_COLOUR;
}
