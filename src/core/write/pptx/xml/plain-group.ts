import { descend, type XmlElement } from './tree';

/**
 * The shape tree of a slide stands nowhere and has no size, which is what it is taken for when it
 * says nothing: the library writes four zeros into each.
 *
 * @param content `p:cSld`
 */
export const plainGroup = (content: XmlElement): void => {
  descend(content, 'p:spTree', 'p:grpSpPr').children = [];
};
