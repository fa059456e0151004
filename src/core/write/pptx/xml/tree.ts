import { xmlPart } from './markup';

/**
 * An element of a part that is being repaired. Text and attribute values stay escaped as they were
 * read; a string among the children is text or whole markup, either way written out as it is.
 */
export class XmlElement {
  children: XmlNode[] = [];
  readonly #asRead: string;
  #attributes: Map<string, string> | null = null;

  /** @param asRead the attributes as they stand in the part, a blank before each; most are never asked for. */
  constructor(
    public name: string,
    asRead: string,
  ) {
    this.#asRead = asRead;
  }

  get attributes(): Map<string, string> {
    return (this.#attributes ??= readAttributes(this.name, this.#asRead));
  }

  /** The attributes as they are written, a blank before each. */
  get attributeMarkup(): string {
    if (this.#attributes === null) return this.#asRead;
    let markup = '';
    for (const [key, value] of this.#attributes) markup += ` ${key}="${value}"`;
    return markup;
  }
}

export type XmlNode = XmlElement | string;

const SLASH = 47;

/** A tag as the library writes them, to its end: name, attributes in double quotes with a blank before each, and whether it is empty. */
const TAG = /([A-Za-z][^\s/>]*)((?: [^\s=<>"']+="[^"]*")*)\s*(\/?)>/y;

/** The same however XML may write it; attributes may lack here, which is said then. */
const ANY_TAG = /([A-Za-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)\s*(\/?)>/y;

/**
 * Reads a part written by the presentation library into a tree. It knows elements, attributes and
 * text, which is all such a part has: a repair must read thousands of slides within a second, and
 * general XML parsers take ten times as long for what cannot occur here. White space between elements is
 * dropped. Throws on a comment, a CDATA section, a DOCTYPE, and on tags that do not match.
 */
export function parseXml(xml: string): XmlElement {
  const root = new XmlElement('', '');
  const open: XmlElement[] = [root];
  let current = root;
  let at = xml.startsWith('<?') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next !== at) {
      const text = xml.slice(at, next === -1 ? xml.length : next);
      if (current.name === 'a:t' || text.trim() !== '') current.children.push(text);
    }
    if (next === -1) break;
    if (xml.charCodeAt(next + 1) === SLASH) {
      const end = xml.indexOf('>', next);
      if (!isNamed(xml, next + 2, end, current.name)) {
        throw new Error(`XML: <${current.name}> is closed by ${xml.slice(next, end + 1)}`);
      }
      open.pop();
      current = open[open.length - 1] ?? root;
      at = end + 1;
      continue;
    }
    const { element, end, empty } = readTag(xml, next + 1);
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

/** True when a closing tag is of that name. */
const isNamed = (xml: string, start: number, end: number, name: string): boolean =>
  end - start === name.length ? xml.startsWith(name, start) : xml.slice(start, end).trim() === name;

/** Reads name and attributes; `end` stands after the tag's `>`. */
function readTag(xml: string, start: number): { element: XmlElement; end: number; empty: boolean } {
  TAG.lastIndex = start;
  const plain = TAG.exec(xml);
  if (plain !== null) {
    const [, name = '', attributes = '', slash] = plain;
    return { element: new XmlElement(name, attributes), end: TAG.lastIndex, empty: slash === '/' };
  }
  ANY_TAG.lastIndex = start;
  const [, name, attributes = '', slash] = ANY_TAG.exec(xml) ?? [];
  if (name === undefined) throw new Error(`XML: <${xml.slice(start, start + 20)} is not expected here`);
  const element = new XmlElement(name, '');
  for (const [key, value] of readAttributes(name, attributes)) element.attributes.set(key, value);
  return { element, end: ANY_TAG.lastIndex, empty: slash === '/' };
}

function readAttributes(name: string, markup: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < markup.length) {
    const equals = markup.indexOf('=', at);
    const quote = markup.charAt(equals + 1);
    const close = markup.indexOf(quote, equals + 2);
    if (equals === -1 || close === -1 || (quote !== '"' && quote !== "'")) {
      throw new Error(`XML: an attribute of <${name}> is not complete`);
    }
    attributes.set(markup.slice(at, equals).trim(), markup.slice(equals + 2, close));
    at = close + 1;
  }
  return attributes;
}

/** What most roots declare of the library, whether anything in them is of that namespace or not. */
const RELATED = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Writes a tree back as a whole part, without a namespace that nothing in it is of. */
export function serializeXml(root: XmlElement): string {
  const markup = write(root);
  return xmlPart(markup.includes(' r:') ? markup : markup.replace(RELATED, ''));
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return node;
  let markup = '<' + node.name + node.attributeMarkup;
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
