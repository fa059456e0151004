import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { done, failed, type Result } from '../model/result';
import { isTooDeep } from './nesting';

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
  /** Null when there is no such part, or it nests deeper than any Office part. */
  xml(part: string): PartElement | null;
  bytes(part: string): Uint8Array | null;
  /** Names of the parts that were unpacked. */
  readonly parts: readonly string[];
  /** Names of everything in the file, unpacked or not. */
  readonly entries: readonly string[];
}

/** Unpacked, a presentation of thousands of slides stays under this. */
const MOST_BYTES = 500_000_000;
/** XML parts are small; a larger one is made to hurt. */
const MOST_XML_BYTES = 20_000_000;

/** Parts kept as elements, the last ones asked for: of thousands of slides all would fill a gigabyte. */
const MOST_KEPT = 256;

type DomNode = ReturnType<typeof parseDocument>['children'][number];

/** Deeper than anything drawn; what is deeper is made to exhaust the stack, and is not read. */
const MOST_DEPTH = 256;

function elementOf(node: DomNode, depth = 0): PartElement | null {
  if (!('attribs' in node) || depth > MOST_DEPTH) return null;
  return {
    name: node.name,
    attributes: node.attribs,
    children: node.children.flatMap((child) => elementOf(child, depth + 1) ?? []),
    text: node.children.map((child) => ('data' in child ? child.data : '')).join(''),
  };
}

/**
 * Opens an Office file. Entities are never expanded and nothing outside the file is read.
 *
 * @param wanted which parts to unpack.
 * @param mostBytes that they may come to.
 * @returns the package, or a Failure: `not-an-office-file`, `too-large`.
 */
export function openPackage(bytes: Uint8Array, name: string, wanted: RegExp, mostBytes = MOST_BYTES): Result<OfficePackage> {
  let total = 0;
  const entries = new Set<string>();
  let refusal: Result<never> | null = null;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (entries.has(file.name)) {
          refusal = failed('not-an-office-file:twice', name);
        }
        entries.add(file.name);
        if (refusal !== null || !wanted.test(file.name)) return false;
        total += file.originalSize;
        const most = file.name.endsWith('.xml') ? MOST_XML_BYTES : mostBytes;
        // Deflate adds next to nothing to what it cannot pack: a part that claims to be smaller than it is packed lies.
        const lies = file.size > file.originalSize + file.originalSize / 100 + 64;
        if (lies || total > mostBytes || file.originalSize > most) {
          refusal = failed('too-large:unpacked', name);
        }
        return refusal === null;
      },
    });
  } catch {
    return failed('not-an-office-file:closed', name);
  }
  if (refusal !== null) return refusal;
  return done(packageOf(parts, [...entries]));
}

/** Parts in memory, to be read as a file is. */
export function packageOf(parts: Readonly<Record<string, Uint8Array>>, entries: readonly string[] = Object.keys(parts)): OfficePackage {
  const read = new Map<string, PartElement | null>();
  return {
    parts: Object.keys(parts),
    entries,
    bytes: (part) => (Object.hasOwn(parts, part) ? (parts[part] ?? null) : null),
    xml: (part) => {
      // Rules ask for the same part again and again.
      const known = read.get(part);
      const root = known !== undefined ? known : Object.hasOwn(parts, part) ? rootOf(parts[part]) : null;
      // Set anew, it is the last to go.
      read.delete(part);
      read.set(part, root);
      const [longestUnasked] = read.keys();
      if (read.size > MOST_KEPT && longestUnasked !== undefined) read.delete(longestUnasked);
      return root;
    },
  };
}

function rootOf(bytes: Uint8Array | undefined): PartElement | null {
  if (bytes === undefined) return null;
  const markup = strFromU8(bytes);
  if (isTooDeep(markup)) return null;
  const document = parseDocument(markup, { xmlMode: true, decodeEntities: true });
  return document.children.flatMap((node) => elementOf(node) ?? [])[0] ?? null;
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

/** The first element of a name directly inside. */
export const child = (parent: PartElement | null | undefined, name: string): PartElement | null =>
  parent?.children.find((element) => element.name === name) ?? null;
