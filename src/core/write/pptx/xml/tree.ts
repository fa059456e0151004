import { xmlPart } from './markup';

/**
 * An element of a part that is being repaired. Text and attribute values stay escaped as they were
 * read; a string among the children is text or whole markup, either way written out as it is.
 */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const GREATER = 62;
const SLASH = 47;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Reads a part written by the presentation library into a tree. It knows elements, attributes and
 * text, which is all such a part has: a repair must read thousands of slides within a second, and
 * general XML parsers take ten times as long for what cannot occur here. White space between elements is
 * dropped. Throws on a comment, a CDATA section, a DOCTYPE, and on tags that do not match.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let current = root;
  let at = xml.startsWith('<?') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text !== '' && (current.name === 'a:t' || text.trim() !== '')) current.children.push(text);
    if (next === -1) break;
    if (xml.charCodeAt(next + 1) === SLASH) {
      const end = xml.indexOf('>', next);
      if (xml.slice(next + 2, end).trim() !== current.name) {
        throw new Error(`XML: <${current.name}> is closed by ${xml.slice(next, end + 1)}`);
      }
      open.pop();
      current = open[open.length - 1] ?? root;
      at = end + 1;
      continue;
    }
    const element: XmlElement = { name: '', attributes: new Map(), children: [] };
    const { end, empty } = readTag(xml, next + 1, element);
    current.children.push(element);
    if (!empty) {
      open.push(element);
      current = element;
    }
    at = end;
  }
  const [document] = root.children;
  if (current !== root || document === undefined || typeof document === 'string') {
    throw new Error('XML: the part does not end where its root does');
  }
  return document;
}

/** Reads name and attributes; `end` stands after the tag's `>`. */
function readTag(xml: string, start: number, element: XmlElement): { end: number; empty: boolean } {
  let at = start;
  let code = xml.charCodeAt(at);
  while (code !== GREATER && code !== SLASH && !isSpace(code)) code = xml.charCodeAt(++at);
  element.name = xml.slice(start, at);
  if (!/^[A-Za-z]/.test(element.name)) throw new Error(`XML: <${element.name}> is not expected here`);
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    code = xml.charCodeAt(at);
    if (code === GREATER) return { end: at + 1, empty: false };
    if (code === SLASH) return { end: at + 2, empty: true };
    const equals = xml.indexOf('=', at);
    const quote = xml.charAt(equals + 1);
    const close = xml.indexOf(quote, equals + 2);
    if (equals === -1 || close === -1 || (quote !== '"' && quote !== "'")) {
      throw new Error(`XML: an attribute of <${element.name}> is not complete`);
    }
    element.attributes.set(xml.slice(at, equals).trim(), xml.slice(equals + 2, close));
    at = close + 1;
  }
}

/** Writes a tree back as a whole part. */
export const serializeXml = (root: XmlElement): string => xmlPart(write(root));

function write(node: XmlNode): string {
  if (typeof node === 'string') return node;
  let markup = '<' + node.name;
  for (const [key, value] of node.attributes) markup += ` ${key}="${value}"`;
  if (node.children.length === 0) return markup + '/>';
  markup += '>';
  for (const child of node.children) markup += write(child);
  return `${markup}</${node.name}>`;
}

/** The first child element of that name. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The element that a chain of names leads to; throws when the part is not shaped as expected. */
export function descend(parent: XmlElement, ...names: readonly string[]): XmlElement {
  let element = parent;
  for (const name of names) {
    const found = child(element, name);
    if (found === undefined) throw new Error(`XML: <${element.name}> has no <${name}>`);
    element = found;
  }
  return element;
}

/** The child elements, or those of one name. */
export const elements = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );

/** Calls `visit` for every element of that name under `parent`, however deep. */
export function eachDescendant(parent: XmlElement, name: string, visit: (element: XmlElement) => void): void {
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name === name) visit(node);
    eachDescendant(node, name, visit);
  }
}
