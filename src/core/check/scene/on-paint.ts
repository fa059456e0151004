import { leastContrast } from '../../model/contrast';
import { finds } from '../../model/finds';
import { groundBehind } from '../../model/ground-behind';
import { less, spansOf, touches } from '../../model/spans';
import { contrast } from '../../scene/contrast';
import type { SceneItem, SceneSlide } from '../../scene/scene';
import { within, type Box } from './geometry/boxes';
import { contentBox } from './geometry/content-box';
import type { SceneRule } from './scene-rule';

/**
 * What the deck itself puts on a house's slide keeps clear of the edges of pictures that the layout
 * paints, and charts of colours on which their labels cannot be read. Texts' own contrast is another rule's;
 * what stands in the house's own placeholders is where the house wants it.
 */
export const onPaint: SceneRule = ({ slide, scene, measurer }) => {
  const painted = { grounds: slide.house?.grounds ?? [], background: slide.background };
  if (painted.grounds.length === 0) return [];
  return slide.items.flatMap((item, index) => {
    const box = contentBox(item, scene, measurer);
    if (box === null || standsItself(item) || isCovered(box, index, slide)) return [];
    const unread = item.type === 'chart' && groundBehind(box, painted).some((ground) => contrast('text', ground, scene.palette) < leastContrast);
    const across = painted.grounds.some((ground) => ground.colours.length === 0 && spansOf(ground).some((span) => touches(span, box) && less(box, span).length > 0));
    if (!unread && !across) return [];
    return [
      {
        ...finds('on-paint', item.name, slide.title),
        severity: 'error' as const,
        place: { slide: slide.slide },
        actual: unread ? 'a chart on colours that its labels do not stand out from' : 'across the edge of a picture',
        expected: 'clear of what the layout paints',
      },
    ];
  });
};

/** In the house's own place, or on a fill of its own. */
const standsItself = (item: SceneItem): boolean => item.type === 'text' && (item.fills !== undefined || item.fill !== null);

/** True where something that the deck painted before lies between. */
const isCovered = (box: Box, index: number, { items }: SceneSlide): boolean =>
  items.slice(0, index).some((below) => (below.type === 'shape' || below.type === 'text') && below.fill !== null && within(box, below.frame));
