import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { done, failed, type Result } from '../model/result';

/** An element of a part, names with their prefixes as Office writes them: 'a:srgbClr'. */
export interface PartElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PartElement[];
  /** Text directly inside. */
  readonly text: string;
}

/** A .pptx, .potx or .xlsx, opened: its parts by name. */
export interface OfficePackage {
  /** Null when there is no such part. */
  xml(part: string): PartElement | null;
  bytes(part: string): Uint8Array | null;
  /** Names of the parts that were unpacked. */
  readonly parts: readonly string[];
}

/** Unpacked, a presentation of thousands of slides stays under this. */
const MOST_BYTES = 500_000_000;
/** XML parts are small; a larger one is made to hurt. */
const MOST_XML_BYTES = 20_000_000;

type DomNode = ReturnType<typeof parseDocument>['children'][number];

function elementOf(node: DomNode): PartElement | null {
  if (!('attribs' in node)) return null;
  return {
    name: node.name,
    attributes: node.attribs,
    children: node.children.flatMap((child) => elementOf(child) ?? []),
    text: node.children.map((child) => ('data' in child ? child.data : '')).join(''),
  };
}

/**
 * Opens an Office file. Entities are never expanded and nothing outside the file is read.
 *
 * @param wanted which parts to unpack.
 * @returns the package, or a Failure: `not-an-office-file`, `too-large`.
 */
export function openPackage(bytes: Uint8Array, name: string, wanted: RegExp): Result<OfficePackage> {
  let total = 0;
  let refusal: Result<never> | null = null;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (refusal !== null || !wanted.test(file.name)) return false;
        total += file.originalSize;
        const most = file.name.endsWith('.xml') ? MOST_XML_BYTES : MOST_BYTES;
        if (total > MOST_BYTES || file.originalSize > most) {
          refusal = failed('too-large', `${name} unpacks to more than a presentation holds.`, 'Save it again without its videos.');
        }
        return refusal === null;
      },
    });
  } catch {
    return failed('not-an-office-file', `${name} is not an Office file, or it is damaged or encrypted.`, 'Open it in PowerPoint and save it again without a password.');
  }
  if (refusal !== null) return refusal;
  return done({
    parts: Object.keys(parts),
    bytes: (part) => parts[part] ?? null,
    xml: (part) => {
      const found = parts[part];
      if (found === undefined) return null;
      const document = parseDocument(strFromU8(found), { xmlMode: true, decodeEntities: true });
      return document.children.flatMap((node) => elementOf(node) ?? [])[0] ?? null;
    },
  });
}

/** The first element of a name at any depth, in document order. */
export function first(root: PartElement | null, name: string): PartElement | null {
  if (root === null) return null;
  if (root.name === name) return root;
  for (const child of root.children) {
    const found = first(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** Every element of a name at any depth, in document order. */
export const every = (root: PartElement | null, name: string): readonly PartElement[] =>
  root === null
    ? []
    : [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => every(child, name))];
