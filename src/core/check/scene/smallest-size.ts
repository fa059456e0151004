import { finds } from '../../model/finds';
import { smallestOn } from '../../model/smallest-text';
import type { SceneItem } from '../../scene/scene';
import { runsOf } from './geometry/runs';
import type { SceneRule } from './scene-rule';

/** Sizes are rounded to hundredths of a point. */
const rounding = 0.01;

/**
 * No text and no chart label is set smaller than the scale's smallest step; raised marks are exempt. The foot of a house's
 * layout is as small as the house wants it; what is said of that is said once, of the template.
 */
export const smallestSize: SceneRule = ({ slide, scene }) =>
  slide.items.flatMap((item) => {
    if (isHouseFoot(item)) return [];
    const least = Math.min(...sizesOf(item));
    const needed = smallestOn(scene.size);
    if (least >= needed - rounding) return [];
    return [
      {
        ...finds('smallest-size', item.name, slide.title, least),
        severity: 'error' as const,
        place: { slide: slide.slide },
        actual: `${least} pt`,
        expected: `at least ${needed} pt`,
      },
    ];
  });

const isHouseFoot = (item: SceneItem): boolean =>
  item.type === 'text' && item.fills !== undefined && (item.role === 'footer' || item.role === 'slide-number');

const sizesOf = (item: SceneItem): readonly number[] =>
  item.type === 'chart'
    ? [item.chart.labelSize, item.chart.categorySize]
    : runsOf(item)
        .filter((run) => !run.raised)
        .map((run) => run.size);
