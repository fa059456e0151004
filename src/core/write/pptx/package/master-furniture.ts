import type { ImageItem, ShapeItem } from '../../../scene/scene';
import type { DeckPlan, FurniturePlan } from '../plan/deck-plan';
import { GEOMETRY } from '../plan/object-literals';
import { descriptionMarkup } from '../slide/identities';
import { svgExtension } from '../slide/pictures';
import { noText } from '../text/in-box';
import { line, NO_FILL, offsetAndExtent, solidFill } from '../xml/drawing';
import { tag } from '../xml/markup';
import type { Relationship } from './relationships';
import { pictureRelationships } from './slide-relationships';

/** What every furnished slide shows, once on the master. `first` is the id of the first object. */
export const furnitureShapes = (deck: DeckPlan, first: number): readonly string[] =>
  deck.furniture.map(({ item }, nth) =>
    item.type === 'shape' ? shapeMarkup(item, first + nth, deck) : pictureMarkup(item, first + nth, pictureId(nth)),
  );

/** The relationships of the pictures among it. */
export const furnitureRelationships = (furniture: readonly FurniturePlan[]): readonly Relationship[] =>
  furniture.flatMap(({ picture }, nth) => (picture === null ? [] : pictureRelationships(pictureId(nth), picture)));

const pictureId = (nth: number): string => `rIdFurniture${nth + 1}`;

/** `userDrawn`: PowerPoint keeps it where the master's look is exchanged. */
const OWN = tag('p:nvPr', { userDrawn: true });

const placed = ({ frame }: ShapeItem | ImageItem, preset: string): string =>
  tag('a:xfrm', {}, offsetAndExtent(frame)) + tag('a:prstGeom', { prst: preset }, tag('a:avLst'));

const shapeMarkup = (item: ShapeItem, id: number, deck: DeckPlan): string =>
  tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, named(item, id), tag('p:cNvSpPr'), OWN),
    tag(
      'p:spPr',
      {},
      placed(item, GEOMETRY[item.geometry]),
      item.fill === null ? NO_FILL : solidFill(deck.colour(item.fill)),
      item.stroke === null ? '' : line(deck.colour(item.stroke.colour), item.stroke.width),
    ),
    noText(deck.language),
  );

const pictureMarkup = (item: ImageItem, id: number, picture: string): string =>
  tag(
    'p:pic',
    {},
    tag('p:nvPicPr', {}, named(item, id), tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: true })), OWN),
    tag(
      'p:blipFill',
      {},
      tag('a:blip', { 'r:embed': picture }, item.mime === 'image/svg+xml' ? svgExtension(picture) : ''),
      tag('a:stretch', {}, tag('a:fillRect')),
    ),
    tag('p:spPr', {}, placed(item, 'rect')),
  );

function named(item: ShapeItem | ImageItem, id: number): string {
  const { descr, mark } = descriptionMarkup(item);
  return tag('p:cNvPr', { id, name: item.name, descr }, mark);
}
