import { finds } from '../../model/finds';
import { within } from './geometry/boxes';
import type { SceneRule } from './scene-rule';

/** Nothing may leave the page. */
export const outsideSlide: SceneRule = ({ slide, scene }) =>
  slide.items
    .filter((item) => !within(item.frame, { x: 0, y: 0, ...scene.size }))
    .map((item) => ({
      ...finds('outside-slide', item.name, slide.title),
      severity: 'error',
      place: { slide: slide.slide },
      actual: `from ${item.frame.x},${item.frame.y} to ${item.frame.x + item.frame.w},${item.frame.y + item.frame.h} pt`,
      expected: `within ${scene.size.w} × ${scene.size.h} pt`,
    }));
