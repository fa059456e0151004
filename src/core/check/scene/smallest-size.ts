import { finds } from '../../model/finds';
import type { SceneItem } from '../../scene/scene';
import { runsOf } from './geometry/runs';
import type { SceneRule } from './scene-rule';

/** 13 px at a page 720 px high: the smallest that a committee reads on a projector. Raised marks are exempt. */
const smallest = 9.75;
const usualHeight = 540;
/** Sizes are rounded to hundredths of a point. */
const rounding = 0.01;

/**
 * No text and no chart label is set smaller than the scale's smallest step. The foot of a house's
 * layout is as small as the house wants it; what is said of that is said once, of the template.
 */
export const smallestSize: SceneRule = ({ slide, scene }) =>
  slide.items.flatMap((item) => {
    if (isHouseFoot(item)) return [];
    const least = Math.min(...sizesOf(item));
    const needed = Math.round((smallest * scene.size.h * 100) / usualHeight) / 100;
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
