import type { DeckPlan } from '../plan/deck-plan';
import type { LayoutPlan } from '../plan/layouts';
import { solidFill } from '../xml/drawing';
import { escapeXml, tag } from '../xml/markup';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { plainGroup } from '../xml/plain-group';
import { onMaster } from './master-models';
import { xmlOf, type PackageRepair } from './package-repair';
import { placeholderShape } from './placeholder-shape';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

export const layoutPart = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;

/**
 * Each layout is named, holds the placeholders of its slides, and leads to the master. The
 * library's own empty layout, which comes before them and which no slide uses, goes.
 */
export const layouts: PackageRepair = (parts, deck) => {
  for (const layout of deck.layouts) {
    const part = layoutPart(layout.number);
    parts.set(part, mend(xmlOf(parts, layoutPart(layout.number + 1)), layout, deck));
    parts.set(
      relationshipsOf(part),
      writeRelationships([relationship('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')]),
    );
  }
  const left = layoutPart(deck.layouts.length + 1);
  parts.delete(left);
  parts.delete(relationshipsOf(left));
};

/** PowerPoint's own names for layouts that it treats in a special way. */
const TYPES: Partial<Record<LayoutPlan['kind'], string>> = { cover: 'title', divider: 'secHead' };

function mend(xml: string, layout: LayoutPlan, deck: DeckPlan): string {
  const root = parseXml(xml);
  const type = TYPES[layout.kind];
  if (type !== undefined) root.attributes.set('type', type);
  root.attributes.set('userDrawn', '1');
  if (!layout.furnished && deck.furniture.length > 0) root.attributes.set('showMasterSp', '0');
  const content = descend(root, 'p:cSld');
  content.attributes.set('name', escapeXml(layout.name));
  descend(content, 'p:bg', 'p:bgPr').children = [solidFill(deck.colour(layout.background)), tag('a:effectLst')];
  plainGroup(content);
  descend(content, 'p:spTree').children.push(
    ...layout.placeholders.map(({ placeholder, like }, nth) => placeholderShape(nth + 2, placeholder, like, deck, onMaster(placeholder.type, deck))),
  );
  return serializeXml(root);
}
