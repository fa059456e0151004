import { strFromU8, strToU8 } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { toTransitional } from './transitional';

/** An element of a part that is rewritten. Attribute values and text stay escaped as they were read. */
export interface PartNode {
  name: string;
  attributes: Record<string, string>;
  children: (PartNode | string)[];
}

/** Deeper than anything drawn; a deeper part is made to exhaust the stack. */
const MOST_DEPTH = 256;

/** Thrown on a part that is no XML worth reading. */
export class UnreadablePart extends Error {
  constructor() {
    super('The part is not well-formed, or nested too deep');
    this.name = 'UnreadablePart';
  }
}

type DomNode = ReturnType<typeof parseDocument>['children'][number];

/**
 * Reads a part to rewrite it. DOCTYPE, comments and processing instructions are left behind, and with
 * them every entity of the file's own; Strict Open XML becomes what PowerPoint usually writes.
 *
 * @throws UnreadablePart
 */
export function readPart(bytes: Uint8Array): PartNode {
  const document = parseDocument(strFromU8(bytes), { xmlMode: true, decodeEntities: false });
  const root = document.children.flatMap((node) => nodeOf(node, 0)).find((node) => typeof node !== 'string');
  if (root === undefined || typeof root === 'string') throw new UnreadablePart();
  return toTransitional(root);
}

function nodeOf(node: DomNode, depth: number): (PartNode | string)[] {
  if (depth > MOST_DEPTH) throw new UnreadablePart();
  if ('attribs' in node) {
    if (!NAME.test(node.name)) return [];
    const attributes = Object.entries(node.attribs).filter(([name]) => NAME.test(name));
    return [
      {
        name: node.name,
        attributes: Object.fromEntries(attributes.map(([name, value]) => [name, escaped(value)])),
        children: childrenOf(node, depth),
      },
    ];
  }
  // CDATA holds text that is not escaped at all.
  if ('children' in node) return [node.children.map((child) => ('data' in child ? cdata(child.data) : '')).join('')];
  return 'data' in node && node.type.toString() === 'text' ? [escaped(node.data)] : [];
}

/** White space that only sets elements apart is dropped; between runs of one text it is text. */
function childrenOf(node: Extract<DomNode, { attribs: unknown }>, depth: number): (PartNode | string)[] {
  const inside = node.children.flatMap((child) => nodeOf(child, depth + 1));
  return node.name === 'a:t' ? inside : inside.filter((child) => typeof child !== 'string' || child.trim() !== '');
}

const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
/** What XML knows without a DOCTYPE. */
const OWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)(?:[\w.:-]+;)?/g;

const escaped = (raw: string): string =>
  raw.replace(OWN_ENTITY, (found) => (found === '&' ? '&amp;' : '')).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cdata = (text: string): string => escaped(text.replaceAll('&', '&amp;'));

/** A part as bytes, with the declaration that Office writes. */
export const writePart = (root: PartNode): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup(root)}`);

function markup(node: PartNode | string): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`).join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(markup).join('')}</${node.name}>`;
}

/** Child elements of a node. */
export const elementsOf = (node: PartNode): PartNode[] =>
  node.children.filter((child): child is PartNode => typeof child !== 'string');

/** The first child element of a name. */
export const childOf = (node: PartNode, name: string): PartNode | undefined =>
  elementsOf(node).find((child) => child.name === name);
