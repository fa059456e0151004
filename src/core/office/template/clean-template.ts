import type { OfficePackage } from '../open-package';
import { childOf, elementsOf, readPart, writePart, type PartNode } from '../part-node';
import { pictureExtension } from '../pictures';
import { partName, type KeptKind } from './parts';
import { dropDangling } from './references';
import { referencesOf, type Reference } from './references-of';
import { saysNothingOfText, styleFromSamples } from './sample-text';
import { relationshipsName, relationshipsPart } from './relationships-part';

/** What a template loses on the way. */
export interface Dropped {
  readonly what: 'link' | 'object' | 'picture';
  /** The part it stood on, as the house's file names it. */
  readonly part: string;
  /** Last word of the relationship's type, or the picture's part. */
  readonly name: string;
}

/** A template with nothing in it but what slides are written on, every part under a name of ours. */
export interface CleanTemplate {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly dropped: readonly Dropped[];
  /** True when a master's text styles had to be taken from its sample text. */
  readonly restyled: boolean;
}

/** An XML part on its way from the house's file. */
interface Visit {
  readonly kind: KeptKind | 'presentation';
  readonly name: string;
  readonly root: PartNode;
  readonly kept: { readonly id: string; readonly kind: KeptKind; readonly target: string }[];
}

export const PRESENTATION = 'ppt/presentation.xml';

/** What each kind of part may lead to. */
const ALLOWED: Readonly<Record<Visit['kind'], readonly KeptKind[]>> = {
  presentation: ['slideMaster', 'notesMaster', 'font', 'tableStyles'],
  slideMaster: ['slideLayout', 'theme', 'image'],
  slideLayout: ['slideMaster', 'themeOverride', 'image'],
  notesMaster: ['theme', 'image'],
  theme: ['image'],
  themeOverride: ['image'],
  tableStyles: [],
  image: [],
  font: [],
};

/** What of the presentation part is the template's. */
const PRESENTATION_KEEPS = new Set(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldSz', 'p:notesSz', 'p:embeddedFontLst', 'p:defaultTextStyle']);

/** Ids of masters and layouts share one range. */
const FIRST_MASTER_ID = 2147483648;

/**
 * Walks from the presentation to its masters, layouts, themes, pictures and fonts, and takes these
 * alone, once each and under new names: slides, macros, embedded objects, links to outside and
 * customer data stay behind, and so does whatever referred to them.
 *
 * @throws UnreadablePart when a part it needs cannot be read.
 */
export function cleanTemplate(file: OfficePackage): CleanTemplate {
  const parts = new Map<string, Uint8Array>();
  const visits: Visit[] = [];
  const dropped: Dropped[] = [];
  const names = new Map<string, string>();
  const counts = new Map<KeptKind, number>();

  const nameFor = ({ kind }: Reference, extension: string): string => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return partName(kind, number, extension);
  };

  /** The new name of a part; its content is taken over on the first visit. Null when it is missing or is not what it should be. */
  const take = (reference: Reference): string | null => {
    const known = names.get(reference.part);
    const bytes = file.bytes(reference.part);
    if (known !== undefined || bytes === null) return known ?? null;
    const extension = reference.kind === 'image' ? pictureExtension(bytes) : '';
    if (extension === null) return null;
    const name = nameFor(reference, extension);
    names.set(reference.part, name);
    if (reference.kind === 'image' || reference.kind === 'font') parts.set(name, bytes);
    else visit(reference.part, name, reference.kind, readPart(bytes));
    return name;
  };

  const visit = (part: string, name: string, kind: Visit['kind'], root: PartNode): void => {
    const own: Visit = { kind, name, root, kept: [] };
    visits.push(own);
    const { kept, lost } = referencesOf(file, part);
    if (kind !== 'presentation') {
      for (const { external, type } of lost) dropped.push({ what: external ? 'link' : 'object', part, name: type });
    }
    for (const reference of inListedOrder(root, kept)) {
      if (!ALLOWED[kind].includes(reference.kind)) continue;
      const target = take(reference);
      if (target !== null) own.kept.push({ id: reference.id, kind: reference.kind, target });
      else if (reference.kind === 'image') dropped.push({ what: 'picture', part, name: reference.part });
    }
  };

  const presentation = readPart(file.bytes(PRESENTATION) ?? new Uint8Array());
  presentation.children = elementsOf(presentation).filter(({ name }) => PRESENTATION_KEEPS.has(name));
  visit(PRESENTATION, PRESENTATION, 'presentation', presentation);
  for (const { root, kept } of visits) {
    dropUnlisted(root, kept);
    dropDangling(root, new Set(kept.map(({ id }) => id)));
  }
  numberIds(visits);
  for (const { root, kind } of visits) {
    distinctIds(root);
    if (kind === 'slideLayout') distinctPlaceholders(root);
    if (kind === 'slideMaster') dropTwins(root);
  }
  const restyled = restyle(visits);
  for (const { name, root, kept } of visits) {
    parts.set(name, writePart(root));
    if (kept.length > 0) parts.set(relationshipsName(name), relationshipsPart(name, kept));
  }
  return { parts, dropped, restyled };
}

/** Shapes that share an id with another of their part, which PowerPoint repairs, get one of their own. */
function distinctIds(root: PartNode): void {
  const shapes = everyOf(root, 'p:cNvPr');
  const taken = new Set<string>();
  let next = Math.max(0, ...shapes.map(({ attributes }) => Number(attributes['id'])).filter((id) => Number.isSafeInteger(id) && id < 1e8));
  for (const { attributes } of shapes) {
    const id = attributes['id'] ?? '';
    if (taken.has(id) || !/^[1-9]\d{0,8}$/.test(id)) attributes['id'] = String(++next);
    taken.add(attributes['id'] ?? '');
  }
}

/** Placeholders of a layout that a slide could not tell apart get indices of their own. */
function distinctPlaceholders(root: PartNode): void {
  const marks = everyOf(root, 'p:ph');
  const taken = new Set<number>();
  let next = Math.max(9, ...marks.map(({ attributes }) => Number(attributes['idx'] ?? 0)).filter((idx) => Number.isSafeInteger(idx) && idx < 1e8));
  for (const { attributes } of marks) {
    if (!/^\d{1,10}$/.test(attributes['idx'] ?? '0')) delete attributes['idx'];
    if (taken.has(Number(attributes['idx'] ?? 0))) attributes['idx'] = String(++next);
    taken.add(Number(attributes['idx'] ?? 0));
  }
}

/** A master has one placeholder of a type; a second is never inherited from, and stays behind. */
function dropTwins(root: PartNode): void {
  const tree = childOf(childOf(root, 'p:cSld') ?? NOTHING, 'p:spTree') ?? NOTHING;
  const types = new Set<string>();
  tree.children = elementsOf(tree).filter((shape) => {
    const type = everyOf(shape, 'p:ph')[0]?.attributes['type'];
    if (type === undefined) return true;
    const twin = types.has(type);
    types.add(type);
    return !twin;
  });
}

const everyOf = (node: PartNode, name: string): readonly PartNode[] =>
  elementsOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...everyOf(child, name)]);

/** Masters that say nothing of text, and their layouts, get styles from their sample text. */
function restyle(visits: readonly Visit[]): boolean {
  const plain = visits.filter(({ kind, root }) => kind === 'slideMaster' && saysNothingOfText(root));
  for (const master of plain) {
    const layouts = new Set(master.kept.filter(({ kind }) => kind === 'slideLayout').map(({ target }) => target));
    for (const { root, name } of visits) if (root === master.root || layouts.has(name)) styleFromSamples(root);
  }
  return plain.length > 0;
}

const LISTS = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldLayoutIdLst'];

const listed = (root: PartNode): PartNode[] => LISTS.flatMap((list) => elementsOf(childOf(root, list) ?? { name: list, attributes: {}, children: [] }));

/** As the part lists its masters or layouts, then the rest; a master or layout that is not listed is not shown, and left out. */
function inListedOrder(root: PartNode, references: readonly Reference[]): readonly Reference[] {
  const order = listed(root).map(({ attributes }) => attributes['r:id']);
  const inList = ({ kind }: Reference): boolean =>
    (kind === 'slideMaster' && root.name === 'p:presentation') || kind === 'notesMaster' || (kind === 'slideLayout' && root.name === 'p:sldMaster');
  return [
    ...order.flatMap((id) => references.find((reference) => reference.id === id) ?? []),
    ...references.filter((reference) => !inList(reference)),
  ];
}

function dropUnlisted(root: PartNode, kept: Visit['kept']): void {
  for (const list of LISTS) {
    const node = childOf(root, list);
    if (node === undefined) continue;
    node.children = elementsOf(node).filter(({ attributes }) => kept.some(({ id }) => id === attributes['r:id']));
    if (node.children.length === 0) root.children = root.children.filter((child) => child !== node);
  }
}

/** Masters and their layouts are numbered anew: the house's own ids may collide, and ours must not. */
function numberIds(visits: readonly Visit[]): void {
  let id = FIRST_MASTER_ID;
  const presentation = visits.find(({ kind }) => kind === 'presentation');
  for (const master of elementsOf(childOf(presentation?.root ?? NOTHING, 'p:sldMasterIdLst') ?? NOTHING)) {
    master.attributes['id'] = String(id++);
    const target = presentation?.kept.find((entry) => entry.id === master.attributes['r:id'])?.target;
    const root = visits.find(({ name }) => name === target)?.root ?? NOTHING;
    for (const layout of elementsOf(childOf(root, 'p:sldLayoutIdLst') ?? NOTHING)) layout.attributes['id'] = String(id++);
  }
}

const NOTHING: PartNode = { name: '', attributes: {}, children: [] };
