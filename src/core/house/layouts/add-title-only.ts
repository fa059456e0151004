import { childOf, elementsOf, readPart, writePart, type PartNode } from '../../office/part-node';
import { relationshipsName } from '../../office/template/relationships-part';

const BODY_TYPES: ReadonlySet<string | undefined> = new Set(['body', 'obj', 'subTitle', undefined]);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/**
 * Adds a layout of a title alone, as its neighbour is without its text: a slide on a layout whose
 * text it leaves empty would get an empty placeholder back from "Reset slide".
 *
 * @param model the layout to follow.
 * @returns the parts with the new layout, listed last by its master; null when that cannot be done.
 */
export function addTitleOnly(parts: ReadonlyMap<string, Uint8Array>, model: string, master: string): ReadonlyMap<string, Uint8Array> | null {
  const [layout, layoutLeads, masterPart, masterLeads] = [model, relationshipsName(model), master, relationshipsName(master)].map((name) => parts.get(name));
  if (layout === undefined || layoutLeads === undefined || masterPart === undefined || masterLeads === undefined) return null;
  const number = Math.max(...[...parts.keys()].map((name) => Number(/^ppt\/slideLayouts\/slideLayout(\d+)\.xml$/.exec(name)?.[1] ?? 0))) + 1;
  const part = `ppt/slideLayouts/slideLayout${number}.xml`;
  const made = readPart(layout);
  made.attributes = { ...made.attributes, type: 'titleOnly', preserve: '1' };
  delete made.attributes['matchingName'];
  const content = childOf(made, 'p:cSld');
  const tree = content === undefined ? undefined : childOf(content, 'p:spTree');
  if (content === undefined || tree === undefined) return null;
  content.attributes['name'] = 'Title only, added';
  tree.children = elementsOf(tree).filter((shape) => !isBody(shape));
  const home = readPart(masterPart);
  const list = childOf(home, 'p:sldLayoutIdLst');
  if (list === undefined) return null;
  const leads = readPart(masterLeads);
  const id = 'rIdTitleOnly';
  list.children.push({ name: 'p:sldLayoutId', attributes: { id: String(nextId(parts)), 'r:id': id }, children: [] });
  leads.children.push({ name: 'Relationship', attributes: { Id: id, Type: `${OFFICE}slideLayout`, Target: `../slideLayouts/slideLayout${number}.xml` }, children: [] });
  return new Map([
    ...parts,
    [part, writePart(made)],
    [relationshipsName(part), layoutLeads],
    [master, writePart(home)],
    [relationshipsName(master), writePart(leads)],
  ]);
}

/** Masters and layouts share one range of ids. */
function nextId(parts: ReadonlyMap<string, Uint8Array>): number {
  const ids = [...parts].flatMap(([name, bytes]) => {
    if (!/^ppt\/(presentation|slideMasters\/[^/]+)\.xml$/.test(name)) return [];
    return elementsOf(readPart(bytes)).flatMap((list) =>
      list.name === 'p:sldMasterIdLst' || list.name === 'p:sldLayoutIdLst' ? elementsOf(list).map(({ attributes }) => Number(attributes['id'])) : [],
    );
  });
  return Math.max(...ids) + 1;
}

function isBody(shape: PartNode): boolean {
  const [names] = elementsOf(shape);
  const properties = names === undefined ? undefined : childOf(names, 'p:nvPr');
  const mark = properties === undefined ? undefined : childOf(properties, 'p:ph');
  return mark !== undefined && BODY_TYPES.has(mark.attributes['type']);
}
