import type { Scene, SceneItem, SceneSlide } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { Box } from '../frame/page';
import { scaledItem } from '../house/scaled';
import { moved } from '../pieces/moved';
import { shapeItem } from '../pieces/items';

/** A slide smaller and elsewhere: its ground, what the house paints on it, its items, a hairline around. */
export function shrunkSlide(slide: SceneSlide, { size }: Pick<Scene, 'size'>, box: Box): readonly SceneItem[] {
  const by = box.w / size.w;
  const small = <T extends SceneItem>(item: T): T => {
    const scaled = scaledItem(item, by);
    return moved(scaled, { x: scaled.frame.x + box.x, y: scaled.frame.y + box.y });
  };
  return [
    shapeItem('slide-ground', box, slide.background),
    ...(slide.house?.behind ?? []).map(small),
    ...slide.items.map(small),
    shapeItem('slide-edge', box, null, { stroke: { colour: 'line', width: pt(0.75) } }),
  ];
}
