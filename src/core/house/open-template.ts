import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { done, failed, type Result } from '../model/result';

/** An element of a part, names with their prefixes as Office writes them: 'a:srgbClr'. */
export interface TemplateElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TemplateElement[];
  /** Text directly inside. */
  readonly text: string;
}

/** A house's .pptx or .potx, opened: its parts by name. */
export interface HouseTemplate {
  /** Null when there is no such part. */
  xml(part: string): TemplateElement | null;
  bytes(part: string): Uint8Array | null;
}

/** Unpacked, a template with its pictures stays well under this. */
const MOST_BYTES = 200_000_000;
/** XML parts are small; a larger one is made to hurt. */
const MOST_XML_BYTES = 20_000_000;

/** Only these parts are unpacked. */
const WANTED = /^(\[Content_Types\]\.xml|ppt\/(presentation\.xml|_rels\/.*|theme\/.*|slideMasters\/.*|slideLayouts\/.*|media\/.*))$/;

type DomNode = ReturnType<typeof parseDocument>['children'][number];

function elementOf(node: DomNode): TemplateElement | null {
  if (!('attribs' in node)) return null;
  return {
    name: node.name,
    attributes: node.attribs,
    children: node.children.flatMap((child) => elementOf(child) ?? []),
    text: node.children.map((child) => ('data' in child ? child.data : '')).join(''),
  };
}

/**
 * Opens a .pptx or .potx. Entities are never expanded and nothing outside the file is read.
 *
 * @returns the template, or a Failure: `not-a-template`, `too-large`.
 */
export function openTemplate(bytes: Uint8Array, name: string): Result<HouseTemplate> {
  let total = 0;
  let refusal: Result<never> | null = null;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (refusal !== null || !WANTED.test(file.name)) return false;
        total += file.originalSize;
        const most = file.name.endsWith('.xml') ? MOST_XML_BYTES : MOST_BYTES;
        if (total > MOST_BYTES || file.originalSize > most) {
          refusal = failed('too-large', `${name} unpacks to more than a template holds.`, 'Save it again without its slides and videos.');
        }
        return refusal === null;
      },
    });
  } catch {
    return failed('not-a-template', `${name} is not a PowerPoint file, or it is damaged or encrypted.`, 'Open it in PowerPoint and save it as .potx without a password.');
  }
  if (refusal !== null) return refusal;
  if (parts['ppt/presentation.xml'] === undefined) {
    return failed('not-a-template', `${name} is not a PowerPoint file.`, 'Choose a .potx or .pptx.');
  }
  return done({
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
export function first(root: TemplateElement | null, name: string): TemplateElement | null {
  if (root === null) return null;
  if (root.name === name) return root;
  for (const child of root.children) {
    const found = first(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** Every element of a name at any depth, in document order. */
export const every = (root: TemplateElement | null, name: string): readonly TemplateElement[] =>
  root === null
    ? []
    : [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => every(child, name))];
