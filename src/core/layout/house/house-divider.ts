import type { SlideOf } from '../../model/slide';
import type { SceneSlide } from '../../scene/scene';
import { linesBelow } from './house-cover';
import { footItems, houseTitle, cornerItems, type OnHouse } from './house-frame';

/** A section's opening on the house's own layout for it. */
export function houseDivider(slide: SlideOf<'divider'>, context: OnHouse): SceneSlide {
  const { layout } = context.house;
  const title = houseTitle(slide, '', context);
  const below = linesBelow([{ field: 'subtitle', words: slide.subtitle }], context);
  return {
    id: slide.id,
    slide: slide.id,
    kind: slide.kind,
    title: title.words,
    background: `#${layout.background}`,
    house: { layout: layout.part, behind: [], grounds: [] },
    items: [...title.items, ...below.items, ...cornerItems(slide, context), ...footItems(context)],
    notes: slide.notes,
    section: slide.section,
    overflow: [...title.overflow, ...below.overflow],
  };
}
