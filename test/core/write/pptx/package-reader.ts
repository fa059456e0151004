import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parseXml, type XmlElement } from '../../../../src/core/write/pptx/xml/tree';
import { zipWith } from '../../../../src/core/write/pptx/archive';

/** The zip that the product uses, from node's deflate. */
export const zip = zipWith((bytes) => deflateRawSync(bytes));

/** The files of an archive, read from its central directory. */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = archive.subarray(start, start + size);
    files.set(name, method === 8 ? inflateRawSync(data) : data);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** A written file, opened: its parts as text and as trees. */
export class OpenedPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(archive: Uint8Array) {
    this.files = unzip(archive);
  }

  get names(): string[] {
    return [...this.files.keys()];
  }

  text(part: string): string {
    const bytes = this.files.get(part);
    if (bytes === undefined) throw new Error(`no ${part} in ${this.names.join(', ')}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }

  tree(part: string): XmlElement {
    return parseXml(this.text(part));
  }

  parts(pattern: RegExp): string[] {
    return this.names.filter((name) => pattern.test(name));
  }
}

/** Every element of a name under another, in document order. */
export function all(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.name === name ? [node] : []), ...all(node, name)],
  );
}

/** The text within an element, entities resolved. */
export const textOf = (element: XmlElement): string =>
  element.children
    .map((node) => (typeof node === 'string' ? unescape(node) : textOf(node)))
    .join('');

export const unescape = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
