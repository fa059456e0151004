import type { TextItem } from '../../../scene/scene';
import { pt } from '../../../scene/units';
import type { DeckPlan } from '../plan/deck-plan';
import { levelOf } from '../plan/level';
import { tag } from '../xml/markup';
import { plainGroup } from '../xml/plain-group';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { layoutPart } from './layouts';
import { furnitureRelationships, furnitureShapes } from './master-furniture';
import { MASTER_PLACEHOLDERS, modelFor, plainItem } from './master-models';
import { xmlOf, type PackageRepair } from './package-repair';
import { levelStyle, placeholderShape } from './placeholder-shape';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
/** Ids of masters and layouts share one range, from 2^31; the master has the first. */
const FIRST_LAYOUT_ID = 2147483649;

/** Points that each level below the first hangs further in. */
const BULLET_INDENT = 18;

/**
 * The master gets the placeholders that layouts refer to and text styles of the deck; the library
 * leaves it empty, with Office's text styles and kerned text.
 */
export const master: PackageRepair = (parts, deck) => {
  const root = parseXml(xmlOf(parts, MASTER));
  const models = MASTER_PLACEHOLDERS.map((placeholder) => ({ placeholder, like: modelFor(placeholder, deck) }));
  const content = descend(root, 'p:cSld');
  plainGroup(content);
  content.attributes.delete('name');
  if (typeof content.children[0] !== 'string' && content.children[0]?.name !== 'p:bg') {
    content.children.unshift(tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))));
  }
  descend(content, 'p:spTree').children.push(
    ...furnitureShapes(deck, models.length + 2),
    ...models.map(({ placeholder, like }, nth) => placeholderShape(nth + 2, placeholder, like, deck)),
  );
  descend(root, 'p:sldLayoutIdLst').children = deck.layouts.map(({ number }) =>
    tag('p:sldLayoutId', { id: FIRST_LAYOUT_ID + number - 1, 'r:id': `rId${number}` }),
  );
  root.children = root.children.filter((node) => typeof node !== 'string' && node.name !== 'p:hf');
  descend(root, 'p:txStyles').children = textStyles(models.map(({ like }) => like), deck);
  parts.set(MASTER, serializeXml(root));
  parts.set(
    relationshipsOf(MASTER),
    writeRelationships([
      ...deck.layouts.map(({ number }) => relationship(`rId${number}`, 'slideLayout', `../${layoutPart(number).slice('ppt/'.length)}`)),
      relationship(`rId${deck.layouts.length + 1}`, 'theme', '../theme/theme1.xml'),
      ...furnitureRelationships(deck.furniture),
    ]),
  );
};

/** Title, body and other text as on the master's placeholders; levels below the first hang further in. */
function textStyles([title, body]: readonly TextItem[], deck: DeckPlan): string[] {
  const plain = levelOf(plainItem({ type: 'body', idx: 1, label: '' }, deck));
  const first = (body === undefined ? null : levelOf(body)) ?? plain;
  const bodyLevels = [0, 1, 2, 3, 4].map((depth) => {
    const indent = pt(BULLET_INDENT * depth);
    const level = first === null || depth === 0 ? first : { ...first, paragraph: { ...first.paragraph, bullet: 'disc' as const, indent } };
    return levelStyle(`a:lvl${depth + 1}pPr`, level, deck);
  });
  return [
    tag('p:titleStyle', {}, levelStyle('a:lvl1pPr', title === undefined ? null : levelOf(title), deck)),
    tag('p:bodyStyle', {}, ...bodyLevels),
    tag('p:otherStyle', {}, levelStyle('a:lvl1pPr', plain, deck)),
  ];
}
