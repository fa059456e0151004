import { childOf, elementsOf, type PartNode } from '../part-node';

/** True when a master says nothing of how text is set: so writes LibreOffice, which puts its styles into the sample text. */
export const saysNothingOfText = (master: PartNode): boolean => childOf(master, 'p:txStyles') === undefined;

/** Attributes of sample text that are of the text, not of its look. */
const OF_TEXT = new Set(['lang', 'altLang', 'dirty', 'err', 'smtClean', 'bmk']);
const IN_LEVEL = new Set(['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buClrTx', 'a:buClr', 'a:buSzTx', 'a:buSzPct', 'a:buSzPts', 'a:buFontTx', 'a:buFont', 'a:buNone', 'a:buAutoNum', 'a:buChar', 'a:tabLst']);
const IN_RUN = new Set(['a:ln', 'a:noFill', 'a:solidFill', 'a:gradFill', 'a:latin', 'a:ea', 'a:cs', 'a:sym']);

/**
 * Makes list styles of the sample text of a part's placeholders: PowerPoint inherits from those, not
 * from the sample. Placeholders that have a list style keep it.
 */
export function styleFromSamples(root: PartNode): void {
  const content = childOf(root, 'p:cSld');
  const tree = content === undefined ? undefined : childOf(content, 'p:spTree');
  for (const shape of tree === undefined ? [] : elementsOf(tree)) {
    const body = childOf(shape, 'p:txBody');
    const box = body === undefined ? undefined : childOf(body, 'a:bodyPr');
    if (body === undefined || box === undefined) continue;
    const own = childOf(body, 'a:lstStyle');
    const levels = own === undefined || own.children.length === 0 ? levelsOf(body) : [];
    if (levels.length === 0) continue;
    const style: PartNode = { name: 'a:lstStyle', attributes: {}, children: levels };
    body.children = [box, style, ...elementsOf(body).filter((child) => child !== box && child !== own)];
  }
}

function levelsOf(body: PartNode): PartNode[] {
  const levels = new Map<number, PartNode>();
  for (const paragraph of elementsOf(body).filter(({ name }) => name === 'a:p')) {
    const properties = childOf(paragraph, 'a:pPr');
    const run = elementsOf(paragraph).flatMap((child) => (child.name === 'a:r' || child.name === 'a:fld' ? (childOf(child, 'a:rPr') ?? []) : []))[0];
    const level = Number(properties?.attributes['lvl'] ?? 0);
    if (run === undefined || !(level >= 0 && level < 9) || levels.has(level)) continue;
    levels.set(level, {
      name: `a:lvl${level + 1}pPr`,
      attributes: Object.fromEntries(Object.entries(properties?.attributes ?? {}).filter(([name]) => name !== 'lvl')),
      children: [...(properties === undefined ? [] : elementsOf(properties).filter(({ name }) => IN_LEVEL.has(name))), look(run)],
    });
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => level);
}

const look = (run: PartNode): PartNode => ({
  name: 'a:defRPr',
  attributes: Object.fromEntries(Object.entries(run.attributes).filter(([name]) => !OF_TEXT.has(name))),
  children: elementsOf(run).filter(({ name }) => IN_RUN.has(name)),
});
