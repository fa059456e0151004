import { SVG_TAGS, type HtmlNode } from '../../core/write/html/html-node';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the DOM of a node. Styles are set through the CSSOM and text as text, so a strict
 * Content-Security-Policy has nothing to allow and no string is ever parsed as HTML.
 */
export function mountElement(node: HtmlNode): HTMLElement | SVGElement {
  const element = SVG_TAGS.has(node.tag)
    ? (document.createElementNS(SVG, node.tag) as SVGElement)
    : document.createElement(node.tag);
  dress(element, node);
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : mountElement(child))));
  return element;
}

/** Gives an element the attributes and styles of a node, over those that it has. */
export function dress(element: HTMLElement | SVGElement, { attributes, style }: HtmlNode): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
}
