import type { PartNode } from './part-node';

/** Namespaces of ISO/IEC 29500 Strict with those that PowerPoint writes otherwise, by their beginnings. */
const NAMESPACES: readonly (readonly [strict: string, usual: string])[] = [
  ['http://purl.oclc.org/ooxml/presentationml/main', 'http://schemas.openxmlformats.org/presentationml/2006/main'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['http://purl.oclc.org/ooxml/officeDocument/', 'http://schemas.openxmlformats.org/officeDocument/2006/'],
];

/** What a person wrote, in which a percentage is text. */
const WORDS: ReadonlySet<string> = new Set(['name', 'descr', 'title', 'typeface', 'tooltip']);

/**
 * A part of a file saved as "Strict Open XML" as PowerPoint usually writes it: in the usual namespaces,
 * shares in thousandths of a percent. Decks are written so, and parts of both kinds do not go together.
 */
export function toTransitional(root: PartNode): PartNode {
  if (!Object.entries(root.attributes).some(([name, value]) => name.startsWith('xmlns') && value.startsWith('http://purl.oclc.org/ooxml/'))) return root;
  const { conformance: _strict, ...attributes } = root.attributes;
  return changed({ ...root, attributes });
}

const changed = (node: PartNode): PartNode => ({
  name: node.name,
  attributes: Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [name, usual(name, value)])),
  children: node.children.map((child) => (typeof child === 'string' ? child : changed(child))),
});

function usual(name: string, value: string): string {
  if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'uri') {
    const known = NAMESPACES.find(([strict]) => value.startsWith(strict));
    return known === undefined ? value : value.replace(known[0], known[1]);
  }
  return !WORDS.has(name) && /^-?\d+(\.\d+)?%$/.test(value) ? String(Math.round(Number.parseFloat(value) * 1000)) : value;
}
