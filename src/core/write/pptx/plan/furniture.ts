import type { ImageItem, Scene, SceneItem, SceneSlide, ShapeItem } from '../../../scene/scene';

/** What may stand on the master: a bar, the house's mark. */
export type FurnitureItem = ShapeItem | ImageItem;

export const isFurniture = (item: SceneItem): item is FurnitureItem =>
  (item.type === 'shape' || item.type === 'image') && item.furniture === true;

/** The furniture of the deck's master: that of the first slide that has any. */
export const furnitureOf = ({ slides }: Scene): readonly FurnitureItem[] =>
  slides.map(({ items }) => items.filter(isFurniture)).find(({ length }) => length > 0) ?? [];

/** True for a slide whose furniture is the master's, all of it and nothing else. */
export function isFurnished({ items }: SceneSlide, furniture: readonly FurnitureItem[]): boolean {
  const own = items.filter(isFurniture);
  return own.length === furniture.length && own.length > 0 && own.every((item, index) => isSame(item, furniture[index]));
}

/** Layout gives every slide the same objects; a scene that was copied has equal ones. */
const isSame = (item: FurnitureItem, other: FurnitureItem | undefined): boolean =>
  item === other || JSON.stringify(item) === JSON.stringify(other);
