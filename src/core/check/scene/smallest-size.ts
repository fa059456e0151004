import type { SceneItem } from '../../scene/scene';
import { runsOf } from './geometry/runs';
import type { SceneRule } from './scene-rule';

/** 13 px at a page 1280 px wide: the smallest that a committee reads on a projector. Raised marks are exempt. */
const smallest = 9.75;

/** No text and no chart label is set smaller than the scale's smallest step. */
export const smallestSize: SceneRule = ({ slide }) =>
  slide.items.flatMap((item) => {
    const least = Math.min(...sizesOf(item));
    if (least >= smallest) return [];
    return [
      {
        rule: 'smallest-size',
        severity: 'error' as const,
        place: { slide: slide.slide },
        message: `“${item.name}” on the slide “${slide.title}” is set in ${least} pt.`,
        actual: `${least} pt`,
        expected: `at least ${smallest} pt`,
        why: 'Smaller text cannot be read from the back of a room.',
      },
    ];
  });

const sizesOf = (item: SceneItem): readonly number[] =>
  item.type === 'chart'
    ? [item.chart.labelSize, item.chart.categorySize]
    : runsOf(item)
        .filter((run) => !run.raised)
        .map((run) => run.size);
